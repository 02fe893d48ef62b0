/** YAML whose every value knows its line, so that a mistake can be named where it stands. */
package org.copydesk.yaml;
