package io.github.camelinstantly.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where a source refers to the page of facts, as {@code API facts: paging} does. */
final class FactReferences {

  /** A blank, or the end of a line of a comment and the beginning of the next one. */
  private static final String GAP = "(?:[ \\t]+|[ \\t]*\\R[ \\t]*(?:\\*|//)?[ \\t]*)";

  private static final String ANCHOR = "[a-z0-9]+(?:-[a-z0-9]+)*";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\bAPI" + GAP + "facts\\b(?::" + GAP + "(" + ANCHOR + "(?:," + GAP + ANCHOR + ")*))?");

  private static final Pattern NUMBERED = Pattern.compile("(?i)\\bfacts" + GAP + "§");

  private static final Pattern LINK = Pattern.compile("api-facts\\.adoc#([\\w-]+)");

  private final Set<String> anchors;
  private final List<String> problems = new ArrayList<>();
  private int found;

  /**
   * @param anchors what may be referred to
   */
  FactReferences(Set<String> anchors) {
    this.anchors = anchors;
  }

  /** Checks the references in a text. */
  void check(String file, String text) {
    for (Matcher reference = REFERENCE.matcher(text); reference.find(); ) {
      found++;
      String names = reference.group(1);
      if (names == null) {
        add(file, text, reference, "name a section behind a colon, in one piece");
      } else {
        Matcher anchor = Pattern.compile(ANCHOR).matcher(names);
        anchor.results().forEach(name -> checkAnchor(file, text, reference, name.group()));
      }
    }
    for (Matcher link = LINK.matcher(text); link.find(); ) {
      checkAnchor(file, text, link, link.group(1));
    }
    for (Matcher numbered = NUMBERED.matcher(text); numbered.find(); ) {
      add(file, text, numbered, "nobody outside has pages with numbers: name a section");
    }
  }

  private void checkAnchor(String file, String text, Matcher at, String anchor) {
    if (!anchors.contains(anchor)) {
      add(file, text, at, "api-facts.adoc has no [[%s]]".formatted(anchor));
    }
  }

  private void add(String file, String text, Matcher at, String problem) {
    // the line on which the reference ends has its name
    Stream<String> before = text.substring(0, at.end()).lines();
    problems.add("%s:%d: %s".formatted(file, before.count(), problem));
  }

  /** What is wrong, with file and line. */
  List<String> problems() {
    return problems;
  }

  /** How many references there are. */
  int found() {
    return found;
  }
}
