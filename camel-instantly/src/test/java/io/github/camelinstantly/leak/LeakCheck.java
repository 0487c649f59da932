package io.github.camelinstantly.leak;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test that leaves something behind. It is on for every test, as a service that JUnit
 * finds, which also makes it the outermost extension: it looks when all else is torn down.
 *
 * <p>What a class sets up for all of its tests is there before each of them begins, so it is asked
 * for only after the last one.
 */
public final class LeakCheck
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(LeakCheck.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    begin(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    begin(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    end(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    end(context);
  }

  private static void begin(ExtensionContext context) {
    context.getStore(NAMESPACE).put(LeakWatch.class, LeakWatch.begin());
  }

  private static void end(ExtensionContext context) {
    context.getStore(NAMESPACE).remove(LeakWatch.class, LeakWatch.class).end();
  }
}
