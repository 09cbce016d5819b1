package id.jenjang.report;

import id.jenjang.measure.Rencana;

/**
 * An earlier state of a plan, to tell what changed since.
 *
 * @param rencana the earlier plan; never null
 * @param nama how it is called, for example a revision and its date; never empty
 * @param namaSesudah how the later plan is called; never empty
 */
public record PlanBefore(Rencana rencana, String nama, String namaSesudah) {}
