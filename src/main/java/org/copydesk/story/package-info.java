/** What a story speaks of: its people, bodies and places, each with every mention, read once. */
package org.copydesk.story;
