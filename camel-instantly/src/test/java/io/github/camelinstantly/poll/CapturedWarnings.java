package io.github.camelinstantly.poll;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** The warnings that a class logs, until it is closed. */
public final class CapturedWarnings implements AutoCloseable {

  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final Logger logger;
  private final AbstractAppender appender =
      new AbstractAppender("captured", null, null, false, Property.EMPTY_ARRAY) {
        @Override
        public void append(LogEvent event) {
          if (event.getLevel() == Level.WARN) {
            messages.add(event.getMessage().getFormattedMessage());
          }
        }
      };

  /** Begins to listen. */
  public CapturedWarnings(Class<?> of) {
    logger = (Logger) LogManager.getLogger(of);
    appender.start();
    logger.addAppender(appender);
  }

  /** What was logged. */
  public List<String> messages() {
    return messages;
  }

  @Override
  public void close() {
    logger.removeAppender(appender);
    appender.stop();
  }
}
