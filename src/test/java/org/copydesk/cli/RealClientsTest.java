package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copydesk.desk.Decisions;
import org.copydesk.http.CopydeskServer;
import org.copydesk.http.Newsdesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs editors write in, each driven as a person would: run by {@code mvn test -Pclients};
 * one that is not on this machine is skipped, and said to be.
 */
@Tag("clients")
class RealClientsTest {
  private static final String STORY =
      "Council votes\n\nCafé owners 😀 said the depostis was lost on Monday.\n";
  private static final Path SCRIPTS = Path.of("src/test/resources/clients").toAbsolutePath();

  @TempDir Path folder;

  private static Optional<String> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(place -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  private static String needed(String what, String... names) {
    Optional<String> found = program(names);
    assumeTrue(found.isPresent(), () -> "skipped: " + what + " is not installed");
    return found.orElseThrow();
  }

  /** What a program said, and the status it ended with. */
  private record Said(int status, String words) {}

  private Said run(Map<String, String> environment, String... command) throws Exception {
    Path out = folder.resolve("out-" + System.nanoTime());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String words = Files.readString(out);
    System.out.println(String.join(" ", command) + "\n" + words);
    return new Said(process.waitFor(), words);
  }

  private static CopydeskServer server(Decisions decisions) throws IOException {
    Newsdesk.Hire hired = Hired.plainly();
    return server(decisions, () -> hired);
  }

  private static CopydeskServer server(Decisions decisions, Supplier<Newsdesk.Hire> hired)
      throws IOException {
    return CopydeskServer.begin(
        new Newsdesk(hired, decisions, Optional.empty(), "test"),
        new CopydeskServer.Setup(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Map.of(),
            Optional.empty(),
            "",
            2,
            64,
            Duration.ofSeconds(60)),
        line -> {});
  }

  /** The language server as an editor starts it, a word a line. */
  private static String languageServer() {
    return command("lsp");
  }

  private static String command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dcopydesk.prepared=" + System.getProperty("copydesk.prepared", ""));
    command.add("-Xmx640m");
    command.add("-cp");
    command.add(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(part -> Path.of(part).toAbsolutePath().toString())
            .reduce((one, other) -> one + File.pathSeparator + other)
            .orElseThrow());
    command.add("org.copydesk.cli.Main");
    command.addAll(List.of(arguments));
    command.removeIf("-Dcopydesk.prepared="::equals);
    return String.join("\n", command).replace("=target", "=" + Path.of("target").toAbsolutePath());
  }

  private Map<String, String> editing(String name) throws IOException {
    Path story = Files.writeString(folder.resolve(name), STORY);
    Map<String, String> environment = new TreeMap<>();
    environment.put("COPYDESK_LSP", languageServer());
    environment.put("COPYDESK_STORY", story.toString());
    environment.put("HOME", folder.toString());
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }

  @Test
  void nothingLeavesTheMachine() throws Exception {
    String unshare = needed("unshare (util-linux)", "unshare");
    needed("curl", "curl");
    needed("ip (iproute2)", "ip");
    assumeTrue(
        new ProcessBuilder(unshare, "-rn", "true").start().waitFor() == 0,
        "skipped: this machine lets nobody have a network of their own");
    Said said =
        run(
            Map.of("COPYDESK_SERVE", command("serve", "--port", "8099")),
            unshare,
            "-rn",
            "sh",
            SCRIPTS.resolve("alone.sh").toString());
    assertThat(said.status()).as(said.words()).isZero();
  }

  @Test
  void neovimMarksAndCorrects() throws Exception {
    String nvim = needed("Neovim", "nvim");
    Said said =
        run(
            editing("story.md"),
            nvim,
            "--headless",
            "-u",
            "NONE",
            "-c",
            "luafile " + SCRIPTS.resolve("neovim.lua"));
    assertThat(said.status()).as(said.words()).isZero();
    assertThat(said.words()).contains("ok");
  }

  @Test
  void emacsMarksAndCorrects() throws Exception {
    String emacs = needed("Emacs", "emacs");
    assumeTrue(
        new ProcessBuilder(emacs, "--batch", "-f", "package-initialize", "-l", "eglot")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0,
        "skipped: eglot (elpa-eglot) is not installed");
    Said said =
        run(editing("story.txt"), emacs, "--batch", "-l", SCRIPTS.resolve("emacs.el").toString());
    assertThat(said.status()).as(said.words()).isZero();
    assertThat(said.words()).contains("ok");
  }

  @Test
  void grammaFindsWhatIsWrong() throws Exception {
    String gramma = needed("gramma (npm install -g gramma)", "gramma");
    try (Decisions decisions = Decisions.inMemory();
        CopydeskServer server = server(decisions)) {
      Files.writeString(
          folder.resolve(".gramma.json"),
          "{\"api_url\": \"http://127.0.0.1:%d/v2/check\"}".formatted(server.port()));
      Files.writeString(folder.resolve("story.md"), "# Council votes\n\nWe **saw** teh end.\n");
      Said said = run(Map.of("HOME", folder.toString()), gramma, "check", "-p", "story.md");
      assertThat(said.status()).as(said.words()).isEqualTo(1);
      assertThat(said.words()).contains("teh");
    }
  }

  @Test
  void libreOfficeReadsWhatItDoesNotEncode() throws Exception {
    String office = needed("LibreOffice Writer", "soffice");
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/python3"))
            && new ProcessBuilder("/usr/bin/python3", "-c", "import uno").start().waitFor() == 0,
        "skipped: python3-uno is not installed");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path profile = Files.createDirectories(folder.resolve("office/user"));
    try (Decisions decisions = Decisions.inMemory();
        CopydeskServer server = server(decisions)) {
      Files.writeString(profile.resolve("registrymodifications.xcu"), settings(server.port()));
      Process writer =
          new ProcessBuilder(
                  office,
                  "-env:UserInstallation=file://" + folder.resolve("office"),
                  "--headless",
                  "--norestore",
                  "--accept=socket,host=127.0.0.1,port=" + port + ";urp;")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("office.log").toFile())
              .start();
      try {
        Said said =
            run(
                Map.of(),
                "/usr/bin/python3",
                SCRIPTS.resolve("libreoffice.py").toString(),
                String.valueOf(port));
        assertThat(said.status()).as(said.words()).isZero();
      } finally {
        writer.descendants().forEach(ProcessHandle::destroyForcibly);
        writer.destroyForcibly();
      }
    }
  }

  private static String settings(int port) {
    String item =
        """
        <item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">\
        <prop oor:name="%s" oor:op="fuse"><value>%s</value></prop></item>
        """;
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry"\
         xmlns:xs="http://www.w3.org/2001/XMLSchema"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        """
        + item.formatted("BaseURL", "http://127.0.0.1:" + port + "/v2")
        + item.formatted("IsEnabled", "true")
        + "</oor:items>\n";
  }

  @Test
  void theDeskIsWorkedThroughInChromium() throws Exception {
    String node = needed("Node.js", "node");
    String chromium = needed("Chromium", "chromium", "chromium-browser", "google-chrome");
    String modules = System.getenv().getOrDefault("COPYDESK_NODE_MODULES", "");
    assumeTrue(
        Files.isDirectory(Path.of(modules, "puppeteer-core"))
            && Files.isDirectory(Path.of(modules, "axe-core")),
        "skipped: COPYDESK_NODE_MODULES names no folder with puppeteer-core and axe-core");
    Path shots = Files.createDirectories(Path.of("target/clients").toAbsolutePath());
    Path settings = folder.resolve(".copydesk.yml");
    try (Decisions decisions = Decisions.inMemory();
        CopydeskServer server = server(decisions, Hired.by(settings))) {
      Said said =
          run(
              Map.of("COPYDESK_CHROMIUM", chromium),
              node,
              SCRIPTS.resolve("desk.mjs").toString(),
              "http://127.0.0.1:" + server.port(),
              Path.of("examples/lachin-corridor/story.txt").toAbsolutePath().toString(),
              shots.toString(),
              settings.toString());
      assertThat(said.status()).as(said.words()).isZero();
    }
  }
}
