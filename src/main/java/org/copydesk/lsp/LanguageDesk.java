package org.copydesk.lsp;

import java.util.Optional;
import org.copydesk.desk.Proofreader;

/**
 * What the language server works with.
 *
 * @param proofreader who reads, in this process or in a server's
 * @param pages the address below which a running server has a page of each rule, if one is there
 */
public record LanguageDesk(Proofreader proofreader, Optional<String> pages) {}
