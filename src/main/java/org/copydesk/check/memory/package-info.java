/** Holds a story against what the newsroom has printed before. */
package org.copydesk.check.memory;
