package id.jenjang.rules.checklist;

/**
 * One statement of a checklist.
 *
 * @param number its number within the checklist, for example III.7 or 1.a.3
 * @param statement what is asked, as a statement
 * @param attention what a person who answers it looks at
 * @param decision how a plan decides it, as the checklist's file writes it; "-" when it never does
 */
public record ChecklistItem(String number, String statement, String attention, String decision) {}
