package io.github.camelinstantly.model;

/** How a lead came into the workspace ({@code upload_method}, API facts: leads). */
public final class UploadMethod extends OpenEnum {

  /** By hand or as a file. */
  public static final UploadMethod MANUAL = new UploadMethod("manual");

  /** Through the API. */
  public static final UploadMethod API = new UploadMethod("api");

  /** Recognised as a visitor of the website. */
  public static final UploadMethod WEBSITE_VISITOR = new UploadMethod("website-visitor");

  private UploadMethod(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static UploadMethod of(Object raw) {
    return of(UploadMethod.class, raw, UploadMethod::new);
  }
}
