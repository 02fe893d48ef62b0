/** What a newsroom has printed: learned from its stories, kept in one file, asked by rules. */
package org.copydesk.memory;
