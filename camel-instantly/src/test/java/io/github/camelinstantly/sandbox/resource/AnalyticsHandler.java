package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers {@code analytics}, all of it counted from what the workspace holds (API facts:
 * analytics).
 */
final class AnalyticsHandler implements ResourceHandler {

  private final CampaignFigures campaigns;
  private final AccountFigures accounts;

  AnalyticsHandler(WorkspaceState workspace) {
    this.campaigns = new CampaignFigures(workspace);
    this.accounts = new AccountFigures(workspace);
  }

  @Override
  public String resource() {
    return "analytics";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    Map<String, Function<ApiRequest, ApiReply>> operations = new LinkedHashMap<>();
    operations.put("campaigns", campaigns::campaigns);
    operations.put("campaignsOverview", campaigns::overview);
    operations.put("campaignsDaily", campaigns::daily);
    operations.put("campaignSteps", campaigns::steps);
    operations.put("subsequences", campaigns::subsequences);
    operations.put("subsequenceSteps", campaigns::subsequenceSteps);
    operations.put("accountsDaily", accounts::daily);
    operations.put("warmup", accounts::warmup);
    operations.put("accountVitals", accounts::vitals);
    return operations;
  }
}
