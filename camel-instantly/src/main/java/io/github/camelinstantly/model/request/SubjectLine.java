package io.github.camelinstantly.model.request;

import java.util.Locale;

/** Subjects of mails that answer or forward another. */
public final class SubjectLine {

  private SubjectLine() {}

  /** The subject of an answer: {@code Re: } before the subject, unless it begins so already. */
  public static String answer(String subject) {
    return prefixed("Re:", subject);
  }

  /** The subject of a forward: {@code Fwd: } before the subject, unless it begins so already. */
  public static String forward(String subject) {
    return prefixed("Fwd:", subject);
  }

  private static String prefixed(String prefix, String subject) {
    boolean has = subject.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    return has ? subject : prefix + " " + subject;
  }
}
