package io.github.camelinstantly.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.json.Json;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        CatchAll.class,
        EmailType.class,
        EnrichmentStatus.class,
        EsgCode.class,
        EspCode.class,
        InterestStatus.class,
        LeadStatus.class,
        LeadVerificationStatus.class,
        UploadMethod.class,
        VerificationStatus.class
      })
  void everyConstantIsFoundByItsValueAndHasItsName(Class<? extends OpenEnum> type)
      throws ReflectiveOperationException {
    Method of = type.getMethod("of", Object.class);
    List<Field> constants =
        Stream.of(type.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .toList();

    assertThat(constants).isNotEmpty();
    for (Field field : constants) {
      OpenEnum constant = (OpenEnum) field.get(null);
      assertThat(of.invoke(null, constant.raw())).isSameAs(constant);
      assertThat(of.invoke(null, constant.toString())).isSameAs(constant);
      assertThat(constant.name()).isEqualTo(field.getName());
      assertThat(constant.isKnown()).isTrue();
    }
  }

  @Test
  void anUnknownValueIsKept() {
    EspCode unknown = EspCode.of(4);

    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.raw()).isEqualTo(4);
    assertThat(unknown.name()).isEqualTo("4");
    assertThat(unknown).hasToString("4").isEqualTo(EspCode.of("4")).isNotEqualTo(EsgCode.of(4));
    assertThat(unknown).hasSameHashCodeAs(EspCode.of("4"));
    assertThat(LeadStatus.of("brand new").raw()).isEqualTo("brand new");
    assertThat(LeadStatus.of(new BigDecimal("1.5"))).hasToString("1.5");
  }

  @Test
  void equalsByValueHoweverItTravelled() {
    assertThat(LeadStatus.of(1)).isSameAs(LeadStatus.ACTIVE);
    assertThat(LeadStatus.of(1L)).isSameAs(LeadStatus.ACTIVE);
    assertThat(LeadStatus.of("1")).isSameAs(LeadStatus.ACTIVE);
    assertThat(LeadStatus.of(new BigDecimal("1.0"))).isSameAs(LeadStatus.ACTIVE);
    assertThat(LeadStatus.of(1.0)).isSameAs(LeadStatus.ACTIVE);
    assertThat(LeadStatus.ACTIVE).isNotEqualTo(LeadStatus.PAUSED).isNotEqualTo(EmailType.of(1));
  }

  @Test
  void catchAllIsABooleanOrAWord() {
    assertThat(CatchAll.of(true)).isSameAs(CatchAll.YES);
    assertThat(CatchAll.of("false")).isSameAs(CatchAll.NO);
    assertThat(CatchAll.of(1)).isSameAs(CatchAll.YES);
    assertThat(CatchAll.of("pending")).isSameAs(CatchAll.PENDING);
    assertThat(CatchAll.of("unsure").isKnown()).isFalse();
  }

  @Test
  void isWrittenAsItsRawValue() {
    assertThat(Json.write(Map.of("interest_value", InterestStatus.NOT_INTERESTED)))
        .isEqualTo("{\"interest_value\":-1}");
    assertThat(Json.write(List.of(CatchAll.NO, UploadMethod.API, EspCode.of("new"))))
        .isEqualTo("[false,\"api\",\"new\"]");
    assertThat(Json.toPlain(LeadStatus.BOUNCED)).isEqualTo(-1);
  }

  @Test
  void aVerificationReadsItsEnums() {
    EmailVerification verification =
        new EmailVerification(
            Map.of(
                "email", "robin@example.org",
                "status", "success",
                "verification_status", "pending",
                "catch_all", "pending",
                "credits", 99.75,
                "credits_used", new BigDecimal("0.25")));

    assertThat(verification.verificationStatus()).isSameAs(VerificationStatus.PENDING);
    assertThat(verification.catchAll()).isSameAs(CatchAll.PENDING);
    assertThat(verification.status()).isEqualTo("success");
    assertThat(verification.credits()).isEqualTo("99.75");
    assertThat(verification.creditsUsed()).isEqualTo("0.25");
  }
}
