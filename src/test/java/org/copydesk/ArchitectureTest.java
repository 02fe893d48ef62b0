package org.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.copydesk.rule.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the plan of the house: which package may see which, and who owns a library. */
class ArchitectureTest {
  /**
   * The table. A package sees itself, the JDK and what stands here; "yaml", "sqlite", "time" and
   * "quantity" hold what several rooms read with.
   */
  private static final String MAY_SEE =
      """
      word      :
      article   : word
      yaml      :
      sqlite    :
      facts     : yaml sqlite
      house     : yaml
      finding   : article
      syntax    : article word
      rule      : article finding word
      time      : article word
      quantity  : article word
      story     : article word syntax time quantity
      read      : article yaml
      pack      : article finding rule facts house yaml word
      sources   : article finding read time quantity word
      memory    : article word time quantity story sqlite
      check     : article finding rule facts time quantity word syntax story sources memory
      language  : article word finding rule facts yaml
      vale      : article finding rule yaml word read pack
      settings  : finding rule house yaml
      sheet     : article finding rule facts time quantity word syntax story sources memory check
      git       : article finding
      desk      : article finding read rule settings
      lsp       : article finding read rule settings desk
      report    : article finding rule time sheet story word memory
      http      : article finding read rule settings desk report sheet
      archive   : memory
      cli       : *
      """;

  /** Where a library may be used. */
  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.languagetool..", List.of("language")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry(
              "com.fasterxml.jackson..",
              List.of("pack", "facts", "settings", "report", "read", "http", "archive", "cli")),
          Map.entry("org.eclipse.lsp4j..", List.of("lsp", "cli")),
          Map.entry("com.google.gson..", List.of("lsp")),
          Map.entry("org.eclipse.jetty..", List.of("http")),
          Map.entry("org.yaml..", List.of("yaml", "read", "pack")),
          Map.entry("org.jsoup..", List.of("read")),
          Map.entry("org.commonmark..", List.of("read")),
          Map.entry("org.apache.poi..", List.of("read", "report", "sources")),
          Map.entry("org.apache.lucene..", List.of("sources", "vale")),
          Map.entry("org.apache.pdfbox..", List.of("sources")),
          Map.entry("org.apache.commons.csv..", List.of("sources")),
          Map.entry("org.apache.james..", List.of("read")),
          Map.entry("com.rtfparserkit..", List.of("read")),
          Map.entry("org.sqlite..", List.of("sqlite")),
          Map.entry("org.apache.spark..", List.of("archive", "cli")),
          Map.entry("tech.units..", List.of("quantity")));

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.copydesk");
  }

  @Test
  void everyPackageSeesOnlyWhatTheTableSays() {
    Map<String, List<String>> table = table();
    TreeSet<String> rooms = new TreeSet<>();
    classes.forEach(type -> rooms.add(room(type.getPackageName())));
    assertThat(table.keySet()).containsAll(rooms);
    table.forEach(
        (room, seen) -> {
          if (!seen.contains("*") && rooms.contains(room)) {
            List<String> allowed = new ArrayList<>(List.of("org.copydesk." + room + ".."));
            seen.forEach(other -> allowed.add("org.copydesk." + other + ".."));
            noClasses()
                .that()
                .resideInAPackage("org.copydesk." + room + "..")
                .should()
                .dependOnClassesThat(
                    resideInAPackage("org.copydesk..")
                        .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .check(classes);
          }
        });
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.copydesk.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void librariesStayAtHome() {
    HOMES.forEach(
        (library, homes) ->
            noClasses()
                .that(
                    resideOutsideOfPackages(
                        homes.stream()
                            .map(home -> "org.copydesk." + home + "..")
                            .toArray(String[]::new)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
  }

  @Test
  void theHeartOfTheHouseIsPlainJdk() {
    for (String room : List.of("word", "article", "syntax", "finding", "rule", "check", "time")) {
      noClasses()
          .that()
          .resideInAPackage("org.copydesk." + room + "..")
          .should()
          .dependOnClassesThat(resideOutsideOfPackages("java..", "org.copydesk.."))
          .check(classes);
    }
  }

  @Test
  void onlyTheCommandLineTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.copydesk.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }

  @Test
  void rulesHaveFinalFieldsOnly() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAssignableTo(Rule.class)
        .should()
        .beFinal()
        .check(classes);
  }

  @Test
  void noRoomIsForOddsAndEnds() {
    noClasses()
        .that(alwaysTrue())
        .should()
        .resideInAnyPackage(
            "..util..",
            "..common..",
            "..core..",
            "..impl..",
            "..model..",
            "..service..",
            "..manager..")
        .check(classes);
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(classes);
    classes().should().resideInAPackage("org.copydesk..").check(classes);
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String row : MAY_SEE.strip().split("\n")) {
      String[] parts = row.split(":", 2);
      String seen = parts[1].strip();
      table.put(parts[0].strip(), seen.isEmpty() ? List.of() : List.of(seen.split("\\s+")));
    }
    return table;
  }

  private static String room(String name) {
    String rest = name.substring("org.copydesk".length());
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
  }
}
