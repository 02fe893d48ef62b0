/**
 * The server: LanguageTool's interface for the programs that speak it, and one of our own. It asks
 * nothing of the network and keeps no text.
 */
package org.copydesk.http;
