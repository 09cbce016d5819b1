package id.jenjang.report.internal.reviu;

import id.jenjang.rules.Finding;

import java.util.List;
import java.util.Map;

/**
 * Findings told together: those of one printed piece, or of one group of rules.
 *
 * @param title what they have in common
 * @param findings those told in full, in order
 * @param left how many more there are, by rule
 */
record FindingGroup(String title, List<Finding> findings, Map<String, Integer> left) {}
