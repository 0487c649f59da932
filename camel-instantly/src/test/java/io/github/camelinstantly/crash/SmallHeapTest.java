package io.github.camelinstantly.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However long a list is, one page of it is in memory. */
class SmallHeapTest {

  private static final long EMAILS = 1_000_000;

  @Test
  void aMillionEmailsRunThroughAHeapOf64Megabytes() {
    try (InstantlySandbox sandbox = InstantlySandbox.startEmpty()) {
      sandbox.workspace().generateEmails(EMAILS);

      int exit =
          ChildJvm.run(
              SmallHeapExport.class, List.of("-Xmx64m"), sandbox.baseUrl(), String.valueOf(EMAILS));

      assertThat(exit).isZero();
      assertThat(sandbox.requests().count("emails/list")).isEqualTo(10_001);
    }
  }
}
