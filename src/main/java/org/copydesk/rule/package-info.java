/** What a rule is: its metadata, its examples, and the two ways to be one. Plain JDK. */
package org.copydesk.rule;
