package io.github.camelinstantly.sandboxtest;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.camelinstantly.sandbox.resource.ResourceHandler;

/** The sandbox's rooms, from the top down: its face, the server, the resources, the data. */
@AnalyzeClasses(packages = "io.github.camelinstantly.sandbox")
class SandboxArchitectureTest {

  private static final String FACE = "io.github.camelinstantly.sandbox";
  private static final String INSIDE = FACE + ".*..";

  @ArchTest
  static final ArchRule noRoomSeesTheOneAboveIt =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .ensureAllClassesAreContainedInArchitecture()
          .layer("face")
          .definedBy(FACE)
          .layer("server")
          .definedBy(FACE + ".server")
          .layer("resource")
          .definedBy(FACE + ".resource")
          .layer("data")
          .definedBy(FACE + ".data")
          .whereLayer("face")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("face")
          .whereLayer("resource")
          .mayOnlyBeAccessedByLayers("face", "server");

  @ArchTest
  static final ArchRule usersMeetNothingOfTheInside =
      codeUnits()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(FACE)
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .notHaveRawReturnType(resideInAPackage(INSIDE))
          .andShould()
          .notHaveRawParameterTypes(anyElementThat(resideInAPackage(INSIDE)));

  @ArchTest
  static final ArchRule handlersAreReachedByTheirInterfaceOnly =
      classes().that().implement(ResourceHandler.class).should().notBePublic();
}
