package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.PhoneNumber;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code phone-numbers}: phone numbers of the CRM (API facts: phone-numbers). */
final class PhoneNumberOperations {

  private PhoneNumberOperations() {}

  static List<Operation> rows() {
    return Stream.of(listRow(), deleteRow()).map(row -> row.build("phone-numbers")).toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/crm-actions/phone-numbers")
        .replies(Reply.list(PhoneNumber.class, PhoneNumber::new))
        .scope("crm_actions:read");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/crm-actions/phone-numbers/{id}")
        .path(text("id"))
        .replies(Reply.one(PhoneNumber.class, PhoneNumber::new))
        .scope("crm_actions:delete");
  }
}
