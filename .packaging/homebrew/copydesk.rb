# The release fills in what stands between @ signs.
class Copydesk < Formula
  desc "Editorial fact-check and style linter for English news stories"
  homepage "https://github.com/@REPOSITORY@"
  url "https://github.com/@REPOSITORY@/releases/download/v@VERSION@/copydesk-@VERSION@.zip"
  sha256 "@SHA256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    (bin/"copydesk").write_env_script libexec/"bin/copydesk", JAVA_HOME: Formula["openjdk"].opt_prefix
  end

  test do
    (testpath/"story.txt").write "Council votes\n\nIt was the the end of the plan.\n"
    assert_match "grammar/doubled-word", shell_output("#{bin}/copydesk check story.txt", 1)
  end
end
