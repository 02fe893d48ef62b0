/** What a desk has decided: levels, words, folders, and the layers of files they come from. */
package org.copydesk.settings;
