package id.jenjang.report;

import id.jenjang.measure.Rencana;

/**
 * An earlier state of a plan, to tell what changed since.
 *
 * @param rencana the earlier plan; never null
 * @param revisi name of its revision, for example "HEAD~1 (1a2b3c4)"; never empty
 * @param revisiSesudah name of the later plan's revision; null for the plan as it is now
 */
public record PlanBefore(Rencana rencana, String revisi, String revisiSesudah) {}
