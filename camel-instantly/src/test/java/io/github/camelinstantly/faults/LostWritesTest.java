package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.camelinstantly.figures.WriteFigures;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** However the answer to a write is lost, the write has one effect and one typed exception. */
class LostWritesTest {

  private static final int TIMES = 10;

  @TestFactory
  Stream<DynamicTest> oneEffectForEachIntent() {
    return WriteFigures.faults().entrySet().stream()
        .map(
            fault ->
                dynamicTest(
                    fault.getKey(),
                    () ->
                        assertThat(WriteFigures.run(fault.getValue(), TIMES))
                            .isEqualTo(new WriteFigures.Outcome(TIMES, TIMES, TIMES, TIMES))));
  }
}
