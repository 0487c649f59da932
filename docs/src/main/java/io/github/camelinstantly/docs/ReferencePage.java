package io.github.camelinstantly.docs;

/** A page that is written by the build. */
final class ReferencePage {

  private final StringBuilder text = new StringBuilder();

  /**
   * @param title the page's title
   * @param above the way up to the folder of the component page, such as {@code ../}
   * @param intro what stands below the title
   */
  ReferencePage(String title, String above, String intro) {
    text.append("// written by the build, see CONTRIBUTING.md\n= ").append(title);
    text.append("\n:toc: left\n:source-highlighter!:\n\n").append(intro);
    text.append(" See also xref:").append(above).append("instantly-component.adoc[Instantly].\n");
  }

  ReferencePage section(String title, Object content) {
    text.append("\n== ").append(title).append("\n\n").append(content).append('\n');
    return this;
  }

  ReferencePage add(Object content) {
    text.append('\n').append(content).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
