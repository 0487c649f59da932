package io.github.camelinstantly.model.request;

/**
 * The text of an email. Delivered mails keep line breaks that are {@code <br/>} in the HTML; those
 * of plain text are not reliable (API facts: sending-emails).
 */
public final class EmailText extends Request<EmailText> {

  private EmailText() {}

  /** Text as HTML. */
  public static EmailText html(String html) {
    return new EmailText().set("html", html);
  }

  /** Plain text, sent as such and as HTML with the same lines. */
  public static EmailText plain(String text) {
    return new EmailText().set("text", text).set("html", escaped(text));
  }

  /** Both, each as it is. */
  public static EmailText of(String html, String text) {
    return html(html).set("text", text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("\r\n|\r|\n", "<br/>");
  }
}
