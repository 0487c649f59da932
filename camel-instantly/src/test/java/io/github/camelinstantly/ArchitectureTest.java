package io.github.camelinstantly;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of the component: each sees only those below it. */
@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  static final String BASE = "io.github.camelinstantly";

  /** Every room, from the top down; the empty name is Camel's face. */
  private static final List<String> ROOMS =
      List.of(
          "",
          "consumer",
          "producer",
          "option",
          "monitor",
          "poll",
          "source",
          "client",
          "transport",
          "ratelimit",
          "api.table",
          "api",
          "position.store",
          "position",
          "transform",
          "model.request",
          "model",
          "json",
          "error",
          "message");

  private static final Pattern IMPORT =
      Pattern.compile(
          "import " + BASE.replace(".", "\\.") + "\\.?([a-z.]*?)\\.?([A-Z]\\w*)[\\w.]*;");

  private static final Set<String> CAMELS_CLASSES =
      Set.of(
          "InstantlyComponent",
          "InstantlyConfiguration",
          "InstantlyConstants",
          "InstantlyConsumer",
          "InstantlyEndpoint",
          "InstantlyProducer");

  @ArchTest
  static void everyPackageIsARoomAndEveryRoomIsThere(JavaClasses classes) {
    assertThat(classes.stream().map(ArchitectureTest::room).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(ROOMS);
  }

  @ArchTest
  static void theRootHoldsCamelsFaceAndNothingElse(JavaClasses classes) {
    Set<String> face =
        classes.stream()
            .filter(type -> room(type).isEmpty() && !type.getSimpleName().endsWith("package-info"))
            .map(ArchitectureTest::outermostName)
            // generated
            .filter(name -> !name.matches("\\w+(Configurer|UriFactory)|ArgumentHeaders"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(face).containsExactlyInAnyOrderElementsOf(CAMELS_CLASSES);
  }

  @ArchTest
  static final ArchRule dependenciesPointDownwards = classes().should(seeOnlyRoomsBelow());

  /** The compiler copies constants, so that classes do not tell where they came from. */
  @ArchTest
  static void importsPointDownwardsToo(JavaClasses classes) throws IOException {
    Path sources = Path.of("src", "main", "java", BASE.replace('.', File.separatorChar));
    List<String> upwards = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String room = sources.relativize(file.getParent()).toString().replace(File.separator, ".");
        IMPORT
            .matcher(Files.readString(file))
            .results()
            .filter(found -> !maySee(room, found.group(1), found.group(2)))
            .forEach(found -> upwards.add(file.getFileName() + ": " + found.group()));
      }
    }
    assertThat(upwards).isEmpty();
  }

  @ArchTest
  static final ArchRule noCycles = slices().matching(BASE + ".(**)").should().beFreeOfCycles();

  /** Positions know neither lists nor calls, so that whatever else is kept can be built on them. */
  @ArchTest
  static final ArchRule positionsStandAlone =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".position..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(BASE + ".model..", BASE + ".error"));

  @ArchTest
  static final ArchRule tableAndModelKnowNeitherCamelNorTheNetwork =
      noClasses()
          .that()
          .resideInAnyPackage(BASE + ".api..", BASE + ".model..", BASE + ".json", BASE + ".message")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.camel..", "org.apache.hc..", "java.net.http.."));

  @ArchTest
  static final ArchRule nobodySleeps =
      noClasses().should().callMethod(Thread.class, "sleep", long.class);

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      classes().should().haveNameNotMatching(".*(Util|Utils|Manager|Impl|Helper)");

  private static ArchCondition<JavaClass> seeOnlyRoomsBelow() {
    return new ArchCondition<>("see only rooms below their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith(BASE) && !maySee(room(type), target)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean maySee(String from, JavaClass target) {
    return maySee(from, room(target), outermostName(target));
  }

  private static boolean maySee(String from, String room, String name) {
    return ROOMS.indexOf(from) <= ROOMS.indexOf(room)
        // the two leaves of the root that are seen from below
        || name.equals("InstantlyConstants")
        || (from.equals("option") && name.equals("InstantlyConfiguration"));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(BASE) ? "" : name.substring(BASE.length() + 1);
  }

  private static String outermostName(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).split("\\$")[0];
  }
}
