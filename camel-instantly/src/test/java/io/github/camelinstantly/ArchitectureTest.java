package io.github.camelinstantly;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.camelinstantly",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String BASE = "io.github.camelinstantly";

  @ArchTest
  static final ArchRule dependenciesPointDownwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("root")
          .definedBy(BASE)
          .layer("transform")
          .definedBy(BASE + ".transform")
          .layer("health")
          .definedBy(BASE + ".health")
          .layer("console")
          .definedBy(BASE + ".console")
          .layer("metrics")
          .definedBy(BASE + ".metrics")
          .layer("poll")
          .definedBy(BASE + ".poll")
          .layer("client")
          .definedBy(BASE + ".client")
          .layer("api")
          .definedBy(BASE + ".api")
          .layer("model")
          .definedBy(BASE + ".model..")
          .layer("message")
          .definedBy(BASE + ".message")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("transform")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("health")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("console")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("metrics")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("poll")
          .mayOnlyBeAccessedByLayers("root", "transform", "health", "console", "metrics")
          .whereLayer("client")
          .mayOnlyBeAccessedByLayers("root", "transform", "health", "console", "metrics", "poll")
          .whereLayer("api")
          .mayOnlyBeAccessedByLayers(
              "root", "transform", "health", "console", "metrics", "poll", "client")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "root", "transform", "health", "console", "metrics", "poll", "client", "api");

  @ArchTest
  static final ArchRule tableAndModelKnowNeitherCamelNorTheNetwork =
      noClasses()
          .that()
          .resideInAnyPackage(BASE + ".api", BASE + ".model..", BASE + ".message")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.camel..", "org.apache.hc..", "java.net.http.."));

  @ArchTest
  static final ArchRule nobodySleeps =
      noClasses().should().callMethod(Thread.class, "sleep", long.class);

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      classes().should().haveNameNotMatching(".*(Util|Utils|Manager|Impl|Helper)");
}
