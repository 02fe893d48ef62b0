/**
 * The language server: every editor that speaks the Language Server Protocol 3.17 hears of a story
 * what {@code check} says of it. It knows no command line; who starts it hands it the desk.
 */
package org.copydesk.lsp;
