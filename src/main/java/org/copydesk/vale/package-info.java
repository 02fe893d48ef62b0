/** Style packages in Vale's format: their settings, their rules, and how they read a story. */
package org.copydesk.vale;
