package io.github.camelinstantly.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;

/**
 * Parsers for the heads of replies that do not grow without end. HttpClient's own ones have no
 * bounds unless they are set, and none on a head as a whole.
 */
final class BoundedHeads implements HttpMessageParserFactory<ClassicHttpResponse> {

  /** Real heads have some 30 lines and a few kilobytes. */
  static final Http1Config LIMITS =
      Http1Config.custom()
          .setMaxLineLength(1 << 14)
          .setMaxHeaderCount(200)
          .setMaxEmptyLineCount(10)
          .build();

  private static final int MAX_HEAD_SIZE = 1 << 16;

  private final DefaultHttpResponseParserFactory unbounded =
      new DefaultHttpResponseParserFactory(LIMITS);

  @Override
  public HttpMessageParser<ClassicHttpResponse> create(Http1Config config) {
    HttpMessageParser<ClassicHttpResponse> parser = unbounded.create(config);
    return (buffer, content) -> parser.parse(buffer, new Head(content));
  }

  /** What is read while a head is parsed: the head and, at its end, some of the body. */
  private static final class Head extends FilterInputStream {

    private int size;

    Head(InputStream content) {
      super(content);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      size += Math.max(0, count);
      if (size > MAX_HEAD_SIZE) {
        throw new MessageConstraintException("Maximum head size exceeded");
      }
      return count;
    }
  }
}
