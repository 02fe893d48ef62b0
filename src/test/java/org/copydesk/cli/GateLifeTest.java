package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom's repository from the first day of the gate. */
class GateLifeTest {
  private static final String OPENING = "The council met on Monday night and voted for the plan.";
  private static final String OLD_FAULT = "It was the the end of a long debate about the buses.";
  private static final String CLOSING = "Members left the chamber without a word to reporters.";

  @TempDir private Path home;
  private Git git;

  @BeforeEach
  void found() throws GitAPIException, IOException {
    git = Git.init().setDirectory(home.toFile()).setInitialBranch("main").call();
    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING);
    commit("First story");
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void aBaselineAcceptsWhatIsThereAndHearsWhatIsNew() throws Exception {
    assertThat(check().status()).isEqualTo(1);

    Run create = Run.of("baseline", "create", "--baseline", baseline(), home);
    assertThat(create.status()).isZero();
    assertThat(create.out()).contains("1 findings accepted, 0 before");
    assertThat(check())
        .matches(run -> run.status() == 0 && run.out().contains("nothing new found"))
        .matches(run -> run.out().contains("1 finding accepted by the baseline"));

    story("buses.txt", "Council votes", CLOSING, OPENING + " Nobody spoke against it.", OLD_FAULT);
    assertThat(check().status()).as("moved and edited elsewhere").isZero();

    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING + " They said said nothing.");
    assertThat(check()).matches(run -> run.status() == 1 && run.out().contains("said said"));

    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING, OLD_FAULT);
    assertThat(check().status()).as("one copy more of a known fault").isEqualTo(1);

    story("buses.txt", "Council votes", OPENING, CLOSING);
    Run update = Run.of("baseline", "update", "--baseline", baseline(), home);
    assertThat(update.out()).contains("0 findings accepted, 1 before");
    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING);
    assertThat(check().status()).as("solved, dropped, and back").isEqualTo(1);
  }

  @Test
  void aStoryThatWasMovedKeepsWhatWasAccepted() throws Exception {
    Run.of("baseline", "create", "--baseline", baseline(), home);
    Files.createDirectory(home.resolve("archive"));
    Files.move(home.resolve("buses.txt"), home.resolve("archive/trams.txt"));
    assertThat(check().status()).as("moved").isZero();
    Run.of("baseline", "update", "--baseline", baseline(), home);
    assertThat(baseline()).content().contains("archive/trams.txt").doesNotContain("buses.txt");
    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING);
    assertThat(check().status()).as("a copy beside it is new").isEqualTo(1);
  }

  @Test
  void aBaselineKnowsRulesByTheirFormerNames() throws Exception {
    story("buses.txt", "Council votes", OPENING, "It was a honest debate about the buses.");
    Run.of("baseline", "create", "--baseline", baseline(), home);
    String now = Files.readString(baseline());
    assertThat(now).contains("grammar/lt/EN_A_VS_AN");
    Files.writeString(baseline(), now.replace("grammar/lt/EN_A_VS_AN", "grammar/en-a-vs-an"));
    assertThat(check("--fail-on", "suggestion"))
        .matches(run -> run.status() == 0 && run.err().contains("baseline update"));
    Run.of("baseline", "update", "--baseline", baseline(), home);
    assertThat(baseline()).hasContent(now);
  }

  @Test
  void aStoryFromAnybodyCannotSwitchItsGateOff() throws Exception {
    Files.writeString(home.resolve(".copydesk.yml"), "levels: {grammar/doubled-word: error}\n");
    story("buses.txt", "Council votes", OPENING, CLOSING);
    commit("Settings");
    Files.writeString(home.resolve(".copydesk.yml"), "levels: {grammar: off}\nignore: ['*.txt']\n");
    story(
        "buses.txt",
        "---\ncopydesk: ['grammar, nothing to see here']\n---\nCouncil votes",
        OPENING,
        "<!-- copydesk: ok grammar/doubled-word, nothing to see here -->",
        OLD_FAULT);
    Files.writeString(home.resolve(".copydesk-baseline.tsv"), "rubbish");
    assertThat(check("--no-ignore").status()).isZero();
    Run run = check("--trust-settings", "HEAD");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).contains("grammar/doubled-word");
    assertThat(run.err()).contains("buses.txt:").contains("would have been suppressed");
    Path house = Files.writeString(home.resolve("house.yml"), "fail-on: error\n");
    assertThat(check("--trust-settings", house.toString()).status()).isEqualTo(1);
    assertThat(check("--trust-settings", "nowhere"))
        .matches(wrong -> wrong.status() == 2 && wrong.err().contains("nowhere"));
  }

  @Test
  void gitignoreHidesNoStoryThatIsTracked() throws Exception {
    story(".gitignore", "trams.txt", "archive/", "draft.txt");
    Files.createDirectory(home.resolve("archive"));
    for (String name : List.of("trams.txt", "archive/ferries.txt")) {
      story(name, "Council votes", OPENING, OLD_FAULT);
      git.add().addFilepattern(".gitignore").call();
      addDespiteIgnore(name);
    }
    story("draft.txt", "Council votes", OPENING, OLD_FAULT);
    Run run = check("--changed-since", "HEAD");
    assertThat(run.out()).contains("trams.txt").contains("ferries.txt").doesNotContain("draft");
  }

  @Test
  void aBranchCannotLoosenTheStylePackages() throws Exception {
    Files.writeString(home.resolve(".copydesk.yml"), "root: true\nfail-on: warning\n");
    Path ini = home.resolve(".vale.ini");
    Files.writeString(ini, "StylesPath = styles\nVocab = Desk\n[*.txt]\nBasedOnStyles = Desk\n");
    Path fluff = home.resolve("styles/Desk/Fluff.yml");
    Path accepted = home.resolve("styles/config/vocabularies/Desk/accept.txt");
    Files.createDirectories(fluff.getParent());
    Files.createDirectories(accepted.getParent());
    Files.writeString(fluff, "extends: existence\nmessage: Cut '%s'.\ntokens: [vote, chamber]\n");
    Files.writeString(accepted, "vote\n");
    story("buses.txt", "Council votes", "Its vote came in the chamber on the same night.");
    commit("Styles");
    assertThat(check().out()).contains("Cut 'chamber'").doesNotContain("Cut 'vote'");
    Files.writeString(accepted, "vote\nchamber\n");
    assertThat(check().out()).doesNotContain("Cut '");
    String trusted = check("--trust-settings", "HEAD").out();
    assertThat(trusted).contains("Cut 'chamber'").doesNotContain("Cut 'vote'");
    Files.delete(ini);
    Files.delete(fluff);
    assertThat(check("--trust-settings", "HEAD").out()).contains("Cut 'chamber'");
  }

  @Test
  void whatWasAcceptedBeforeStillStandsInAStoryFromAnybody() throws Exception {
    story(
        "buses.txt",
        "Council votes",
        "<!-- copydesk: ok grammar/doubled-word, as it was sung -->",
        OLD_FAULT);
    commit("Accepted by the desk");
    assertThat(check("--trust-settings", "HEAD").status()).isZero();
    Run strict = check("--trust-settings", "HEAD", "--no-suppressions");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err()).contains("would have been suppressed");
    assertThat(check("--no-suppressions").status()).isEqualTo(1);
  }

  @Test
  void aStagedSubmoduleIsPassedBy() throws Exception {
    stage("wire", FileMode.GITLINK, ObjectId.fromString("1234567890".repeat(4)));
    Run run = check("--staged");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void aBaselineThatIsDamagedIsNamedByLine() throws Exception {
    Files.writeString(baseline(), "# copydesk baseline 1\nrubbish\n");
    assertThat(check()).matches(run -> run.status() == 2 && run.err().contains("accepted.tsv:2"));
  }

  @Test
  void aSuppressionNeedsAReasonAndSomethingToCover() throws Exception {
    story(
        "buses.txt",
        "Council votes",
        "<!-- copydesk: ok grammar/doubled-word, as it was sung -->",
        OLD_FAULT);
    assertThat(check("--fail-on", "warning").status()).isZero();
    story("buses.txt", "Council votes", "<!-- copydesk: ok grammar/doubled-word -->", OLD_FAULT);
    assertThat(check())
        .matches(run -> run.status() == 1 && run.out().contains("desk/unclear-suppression"));
    story(
        "buses.txt",
        "Council votes",
        "<!-- copydesk: ok grammar/doubled-word, as sung -->",
        CLOSING);
    assertThat(check("--fail-on", "warning"))
        .matches(run -> run.status() == 1 && run.out().contains("desk/idle-suppression"));
  }

  @Test
  void onlyWhatChangedIsHeard() throws Exception {
    RevCommit first = git.log().call().iterator().next();
    story("other.txt", "Another story", OPENING + " They said said nothing.", CLOSING);
    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING + " Nobody was was left.");
    commit("More");
    Run since = check("--changed-since", first.getName());
    assertThat(since.status()).isEqualTo(1);
    assertThat(since.out()).contains("said said").contains("was was").doesNotContain("the the");
    assertThat(check("--changed-since", "HEAD").out()).startsWith("nothing found in 0 stories");

    Files.move(home.resolve("buses.txt"), home.resolve("trams.txt"));
    git.rm().addFilepattern("buses.txt").call();
    commit("Rename");
    Run renamed = check("--changed-since", "HEAD~1");
    assertThat(renamed.out()).as("a renamed story has not changed").doesNotContain("the the");
  }

  @Test
  void whatIsStagedIsReadAsItWillBeCommitted() throws Exception {
    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING + " Nobody was was left.");
    git.add().addFilepattern(".").call();
    story("buses.txt", "Council votes", OPENING, OLD_FAULT, CLOSING);
    assertThat(check("--staged"))
        .matches(run -> run.status() == 1 && run.out().contains("was was"));
  }

  @Test
  void aMissingRevisionIsNamedWithWhatToFetch() throws Exception {
    assertThat(check("--changed-since", "origin/main"))
        .matches(run -> run.status() == 2 && run.err().contains("git fetch origin main"));
    Files.writeString(
        home.resolve(".git/shallow"), git.log().call().iterator().next().getName() + "\n");
    assertThat(check("--changed-since", "origin/main"))
        .matches(run -> run.status() == 2 && run.err().contains("--unshallow"));
  }

  @Test
  void initWritesSettingsAndAGateAndKeepsWhatIsThere() throws Exception {
    Run init = Run.of("init", home);
    assertThat(init.status()).isZero();
    assertThat(init.out()).contains("stories here: 1 .txt").contains("wrote");
    assertThat(home.resolve(".github/workflows/copydesk.yml"))
        .content()
        .contains("--changed-since");
    assertThat(Run.of("config", "show", home.resolve("buses.txt")).out())
        .contains("profile: standard  (")
        .contains(".copydesk.yml");
    Files.writeString(home.resolve(".copydesk.yml"), "profile: strict\n");
    assertThat(Run.of("init", home).out()).contains("kept");
    assertThat(home.resolve(".copydesk.yml")).hasContent("profile: strict");
  }

  private Run check(String... options) {
    List<Object> args = new ArrayList<>(List.of("check"));
    args.addAll(List.of(options));
    if (Files.exists(baseline())) {
      args.addAll(List.of("--baseline", baseline()));
    }
    args.add(home);
    return Run.of(args.toArray());
  }

  private Path baseline() {
    return home.resolve("accepted.tsv");
  }

  private void story(String name, String... paragraphs) throws IOException {
    Files.writeString(home.resolve(name), String.join("\n\n", paragraphs) + "\n");
  }

  private void addDespiteIgnore(String name) throws IOException {
    try (ObjectInserter store = git.getRepository().newObjectInserter()) {
      byte[] story = Files.readAllBytes(home.resolve(name));
      stage(name, FileMode.REGULAR_FILE, store.insert(Constants.OBJ_BLOB, story));
      store.flush();
    }
  }

  private void stage(String name, FileMode mode, ObjectId id) throws IOException {
    DirCache index = git.getRepository().lockDirCache();
    DirCacheBuilder builder = index.builder();
    builder.keep(0, index.getEntryCount());
    DirCacheEntry entry = new DirCacheEntry(name);
    entry.setFileMode(mode);
    entry.setObjectId(id);
    builder.add(entry);
    builder.commit();
  }

  private void commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.commit()
        .setMessage(message)
        .setAuthor("Desk", "desk@example.org")
        .setCommitter("Desk", "desk@example.org")
        .setSign(false)
        .call();
  }
}
