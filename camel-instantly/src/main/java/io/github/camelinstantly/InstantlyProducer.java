package io.github.camelinstantly;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.message.AwaitMessages;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.option.AwaitOptionCheck;
import io.github.camelinstantly.option.ContextQuotas;
import io.github.camelinstantly.option.EndpointOptions;
import io.github.camelinstantly.option.HeaderPrecedence;
import io.github.camelinstantly.option.HeaderPrecedence.Choice;
import io.github.camelinstantly.option.InstantlyProducerOptions;
import io.github.camelinstantly.option.InstantlyProducerOptions.OutputType;
import io.github.camelinstantly.option.OptionRangeCheck;
import io.github.camelinstantly.option.UnknownNames;
import io.github.camelinstantly.producer.AllPages;
import io.github.camelinstantly.producer.AnswerRecovery;
import io.github.camelinstantly.producer.AwaitSettings;
import io.github.camelinstantly.producer.AwaitedCall;
import io.github.camelinstantly.producer.BulkCall;
import io.github.camelinstantly.producer.CallFactory;
import io.github.camelinstantly.producer.CallStrategy;
import io.github.camelinstantly.producer.ExchangeWaits;
import io.github.camelinstantly.producer.OneCall;
import io.github.camelinstantly.producer.ReplyMessage;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Calls one operation for each exchange; its reply replaces the message body. How that goes is up
 * to a {@link CallStrategy}.
 */
public class InstantlyProducer extends DefaultAsyncProducer {

  private final EndpointOptions options;
  private final UnknownNames unknownNames;
  private final HeaderPrecedence precedence;
  private final CallFactory calls;
  private final CallStrategy oneCall;
  private final CallStrategy answer;
  private final CallStrategy allPages;
  private final CallStrategy awaited;
  private final CallStrategy bulk;

  /**
   * @param endpoint the endpoint that creates it
   */
  public InstantlyProducer(InstantlyEndpoint endpoint) {
    super(endpoint);
    this.options = endpoint.options();
    this.unknownNames = endpoint.getComponent().unknownNames();
    this.precedence = endpoint.precedence();
    this.calls = new CallFactory(options, precedence);
    InstantlyProducerOptions producer = options.producer();
    ReplyMessage reply = new ReplyMessage(producer.getOutputType() == OutputType.json);
    ExchangeWaits waits =
        new ExchangeWaits(
            endpoint::waiting, () -> endpoint.getComponent().workers(), producer.isSynchronous());
    this.oneCall = new OneCall(reply, waits);
    Supplier<QuotaRegistry> quotas = () -> ContextQuotas.of(endpoint.getCamelContext());
    this.answer = new AnswerRecovery(oneCall, reply, waits, quotas);
    this.awaited =
        new AwaitedCall(
            reply,
            waits,
            AwaitSettings.of(producer),
            quotas,
            () -> endpoint.getComponent().getCallListener());
    this.allPages = new AllPages(producer.getMaxItems(), reply.isJson());
    this.bulk = new BulkCall(reply, waits, producer.isStopOnError(), producer.isStopOnPlanLimit());
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    try {
      unknownNames.checkHeaders(exchange.getMessage().getHeaders().keySet());
      Operation operation = operation(exchange);
      InstantlyCall call = calls.create(operation, exchange);
      if (!strategy(call).process(client(exchange), call, exchange, callback)) {
        return false;
      }
    } catch (Exception e) {
      exchange.setException(e);
    }
    callback.done(true);
    return true;
  }

  private CallStrategy strategy(InstantlyCall call) {
    Operation operation = call.operation();
    boolean isAwaited = options.producer().isAwaitCompletion();
    if (BulkCall.isFor(call)) {
      if (isAwaited) {
        throw new IllegalArgumentException(AwaitMessages.chunks(operation.id()));
      }
      return bulk;
    }
    if (isAwaited) {
      // a header may name one with nothing to wait for
      AwaitOptionCheck.check(operation, options.producer());
      return awaited;
    }
    if (operation.answersEmail()) {
      return answer;
    }
    return options.producer().isAutoPagination() && operation.isPaged() ? allPages : oneCall;
  }

  private InstantlyClient client(Exchange exchange) {
    String header = InstantlyConstants.WORKSPACE_ID;
    String workspace = exchange.getMessage().getHeader(header, String.class);
    if (workspace == null || !options.producer().isAllowWorkspaceHeader()) {
      return getEndpoint().client();
    }
    OptionRangeCheck.workspaceId(header, workspace);
    return getEndpoint().client(workspace);
  }

  private Operation operation(Exchange exchange) {
    String header = InstantlyConstants.OPERATION;
    // another operation than the URI names may well be a write
    String name =
        precedence.isHeader(new Choice(header, "operation", options.operation()), exchange, true)
            ? exchange.getMessage().getHeader(header, String.class)
            : options.operation();
    if (name == null) {
      throw new IllegalArgumentException(
          OptionMessages.missingOperation(options.resource(), options.target().operationNames()));
    }
    return options.target().operation(name);
  }

  @Override
  public InstantlyEndpoint getEndpoint() {
    return (InstantlyEndpoint) super.getEndpoint();
  }
}
