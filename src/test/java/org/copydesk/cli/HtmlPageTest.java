package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Opens the HTML report in a real browser and reads it with the keyboard. */
class HtmlPageTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** Kept so that its level is: Selenium warns of a protocol that is not used here. */
  private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

  @TempDir private static Path folder;
  private static ChromeDriver browser;
  private static Path page;

  @BeforeAll
  static void open() throws Exception {
    boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    if (!there) {
      String wanting = "there is no " + BROWSER + " with " + DRIVER + " on this machine";
      System.err.println("HtmlPageTest IS SKIPPED, the page was not opened: " + wanting);
      assertThat(System.getenv("COPYDESK_BROWSER")).as(wanting).isNotEqualTo("required");
      assumeTrue(false, wanting);
    }
    QUIET.setLevel(Level.SEVERE);
    page = folder.resolve("report.html");
    Run run =
        Run.of(
            "check",
            "--published",
            "2023-01-24",
            "--format",
            "html=" + page,
            "examples/lachin-corridor/story.txt");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        "--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .withSilent(true)
            .build();
    browser = new ChromeDriver(service, options);
  }

  @BeforeEach
  void load() {
    browser.get(page.toUri().toString());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void stepsThroughEveryNoteWithTheKeyboard() {
    List<WebElement> notes = all(".note");
    assertThat(notes.size()).isGreaterThan(4);
    for (int i = 0; i < notes.size(); i++) {
      press("j");
      assertThat(all(".note.current")).containsExactly(notes.get(i));
      assertThat(where()).isEqualTo((i + 1) + " of " + notes.size());
      assertThat(all("mark.current")).as("the words of note %d", i + 1).isNotEmpty();
    }
    press("k");
    assertThat(where()).isEqualTo((notes.size() - 1) + " of " + notes.size());
    press(Keys.ESCAPE);
    assertThat(all(".current")).isEmpty();
  }

  @Test
  void hidesALevelAndBringsItBack() {
    long errors = all(".note.error").size();
    assertThat(errors).isPositive();
    press("1");
    assertThat(all(".note.error")).noneMatch(WebElement::isDisplayed);
    assertThat(all("button.error").get(0).getDomAttribute("aria-pressed")).isEqualTo("false");
    press("j");
    assertThat(all(".note.error.current")).isEmpty();
    press("1");
    assertThat(all(".note.error")).allMatch(WebElement::isDisplayed);
  }

  @Test
  void marksTheWordsAndGoesToTheirNoteWhenTheyAreClicked() {
    WebElement mark =
        all("mark").stream()
            .filter(each -> each.getText().equals("depostis"))
            .findFirst()
            .orElseThrow();
    mark.click();
    assertThat(all(".note.current").get(0).getText()).contains("deposits");
  }

  @Test
  void asksNothingOfTheNetwork() {
    assertThat(browser.getPageSource()).doesNotContain("src=").doesNotContain("@import");
    Object fetched =
        browser.executeScript("return performance.getEntriesByType('resource').length");
    assertThat(fetched).isEqualTo(0L);
  }

  private List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private void press(CharSequence key) {
    browser.switchTo().activeElement().sendKeys(key);
  }

  private String where() {
    return browser.findElement(By.id("where")).getText();
  }
}
