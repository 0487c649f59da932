package io.github.camelinstantly.api;

import io.github.camelinstantly.json.Blanks;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Email addresses as mail headers write them: {@code "Doe, Jane" <jane@x>, bob@x} are two. The API
 * takes bare addresses (API facts: sending-emails), so the names are left out.
 */
final class MailAddresses {

  private MailAddresses() {}

  /** The addresses in a text, groups resolved; empty if something in it is none. */
  static Optional<List<String>> in(String text) {
    List<String> addresses = new ArrayList<>();
    try {
      for (InternetAddress address : InternetAddress.parse(Blanks.strip(text), true)) {
        InternetAddress[] members = address.isGroup() ? address.getGroup(true) : null;
        for (InternetAddress one : members == null ? new InternetAddress[] {address} : members) {
          addresses.add(Blanks.strip(one.getAddress()));
        }
      }
    } catch (AddressException e) {
      return Optional.empty();
    }
    // a name with a comma and without quotes would become a recipient
    return addresses.stream().allMatch(one -> one.indexOf('@') > 0)
        ? Optional.of(addresses)
        : Optional.empty();
  }
}
