package org.copydesk.rule;

/**
 * What is noted of a rule beside the rule itself.
 *
 * @param right how to put right what it finds
 * @param off when to switch it off
 * @param source where what it knows comes from
 * @param since the version that had it first, or "" where nobody knows
 * @param written where the rule is written
 * @param told what it says of its first bad example, or ""
 */
record RuleNote(
    String right, String off, String source, String since, String written, String told) {}
