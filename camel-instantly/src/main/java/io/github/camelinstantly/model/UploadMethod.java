package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** How a lead came into the workspace ({@code upload_method}, API facts: leads). */
public final class UploadMethod extends OpenEnum {

  /** By hand or as a file. */
  public static final UploadMethod MANUAL = new UploadMethod("manual", "MANUAL");

  /** Through the API. */
  public static final UploadMethod API = new UploadMethod("api", "API");

  /** Recognised as a visitor of the website. */
  public static final UploadMethod WEBSITE_VISITOR =
      new UploadMethod("website-visitor", "WEBSITE_VISITOR");

  private static final Known<UploadMethod> KNOWN =
      new Known<>(raw -> new UploadMethod(raw, null), MANUAL, API, WEBSITE_VISITOR);

  private UploadMethod(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static UploadMethod of(Object raw) {
    return KNOWN.of(raw);
  }
}
