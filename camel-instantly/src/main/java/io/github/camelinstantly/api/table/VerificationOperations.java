package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.EmailVerification;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code verification} (API facts: verification). */
final class VerificationOperations {

  private VerificationOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            // each verification costs credits, so a repeat is not harmless
            post("verify", "/api/v2/email-verification")
                .bodyArguments(address("email").required(), text("webhook_url"))
                .replies(Reply.one(EmailVerification.class, EmailVerification::new))
                .failsBy("status", "error")
                .completes(Completions.verification())
                .scope("email_verifications:create"),
            get("check", "/api/v2/email-verification/{email}")
                .path(address("email"))
                .replies(Reply.one(EmailVerification.class, EmailVerification::new))
                .failsBy("status", "error")
                .completes(Completions.verificationItself())
                .scope("email_verifications:read"))
        .map(row -> row.build("verification"))
        .toList();
  }
}
