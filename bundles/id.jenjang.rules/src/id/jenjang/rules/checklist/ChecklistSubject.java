package id.jenjang.rules.checklist;

import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.CheckResult;

/**
 * What a checklist is answered about: an agency's plan and report of one year, and what the check
 * found in it.
 *
 * @param plan the whole plan
 * @param instansi the agency; null when the plan has none, then nearly every item needs a person
 * @param tahun the year reported on
 * @param pengukur the plan's figures under the report's method
 * @param result what the check of the same plan found
 */
public record ChecklistSubject(
        Rencana plan, Instansi instansi, int tahun, Pengukur pengukur, CheckResult result) {

    /** The agency and year of a report definition, measured by its method. */
    public static ChecklistSubject of(Rencana plan, Laporan laporan, CheckResult result) {
        return new ChecklistSubject(
                plan,
                plan.instansiOf(laporan).orElse(null),
                laporan.getTahun(),
                new Pengukur(plan, Metode.of(laporan)),
                result);
    }

    /** The agency and year of a printed document. */
    public static ChecklistSubject of(Rencana plan, Tercetak tercetak, CheckResult result) {
        return of(plan, plan.instansiOf(tercetak).orElse(null), tercetak.getTahun(), result);
    }

    /** An agency and year; measured by the method of the report of that year where there is one. */
    public static ChecklistSubject of(
            Rencana plan, Instansi instansi, int tahun, CheckResult result) {
        Metode method =
                instansi == null
                        ? Metode.BAKU
                        : plan.laporan(instansi, tahun).map(Metode::of).orElse(Metode.BAKU);
        return new ChecklistSubject(plan, instansi, tahun, new Pengukur(plan, method), result);
    }
}
