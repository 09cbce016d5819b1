package id.jenjang.rules.internal.checklist;

import id.jenjang.measure.Pencapaian;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.DokumenTercetak;
import id.jenjang.measure.tercetak.PembacaTercetak;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tercetak;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Unit;
import id.jenjang.model.Versi;
import id.jenjang.rules.CheckResult;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What deciders look at: one agency's plan, measurement, budget and report of one year, and what
 * the check found. Everything may be missing.
 */
public final class Dossier {
    /** A period longer than this is a slip of the pen, which a rule reports. */
    private static final int LONGEST_PERIOD = 25;

    private final Rencana plan;
    private final Instansi instansi;
    private final int tahun;
    private final Pengukur pengukur;
    private final CheckResult result;
    private final List<Indikator> iku;
    private final Set<Integer> targetYears;
    private final Set<Object> responsible;
    private final Set<Program> carriers;
    private final List<Tercetak> transcripts;
    private List<DokumenTercetak> printed;

    /** Gathers the facts; {@code instansi} is null when the plan has none. */
    public Dossier(
            Rencana plan, Instansi instansi, int tahun, Pengukur pengukur, CheckResult result) {
        this.plan = plan;
        this.instansi = instansi;
        this.tahun = tahun;
        this.pengukur = pengukur;
        this.result = result;
        this.iku = renstra().map(plan::iku).orElse(List.of());
        this.targetYears = gatherTargetYears();
        this.responsible = gatherResponsible();
        this.carriers =
                program().stream()
                        .filter(each -> sasaranOf(each).findAny().isPresent())
                        .collect(Collectors.toSet());
        this.transcripts = gatherTranscripts();
    }

    private List<Tercetak> gatherTranscripts() {
        return plan.all(Tercetak.class).stream()
                .filter(each -> each.getTahun() == tahun)
                .filter(each -> instansi == null || each.getInstansi() == instansi)
                .toList();
    }

    /** Whoever answers for an indicator or a sub kegiatan of the agency. */
    private Set<Object> gatherResponsible() {
        return Stream.concat(
                        sasaran().stream()
                                .flatMap(each -> each.getIndikator().stream())
                                .flatMap(each -> each.getPenanggungJawab().stream()),
                        subKegiatan().stream().flatMap(each -> each.getPenanggungJawab().stream()))
                .collect(Collectors.toSet());
    }

    Rencana plan() {
        return plan;
    }

    Optional<Instansi> instansi() {
        return Optional.ofNullable(instansi);
    }

    int tahun() {
        return tahun;
    }

    Pengukur pengukur() {
        return pengukur;
    }

    CheckResult result() {
        return result;
    }

    Optional<Renstra> renstra() {
        return instansi().flatMap(agency -> plan.renstra(agency, tahun));
    }

    List<Tujuan> tujuan() {
        return renstra().map(plan::tujuan).orElse(List.of());
    }

    List<Sasaran> sasaran() {
        return renstra().map(plan::sasaran).orElse(List.of());
    }

    List<Indikator> iku() {
        return iku;
    }

    /** The IKU whose target of the year was missed. */
    List<Indikator> missed() {
        return iku.stream()
                .filter(
                        each ->
                                pengukur.pencapaian(each, tahun)
                                        .filter(Pencapaian.BELUM_MENCAPAI::equals)
                                        .isPresent())
                .toList();
    }

    /** The years of the Renstra's period for which any IKU has a target. */
    Set<Integer> targetYears() {
        return targetYears;
    }

    private Set<Integer> gatherTargetYears() {
        return renstra()
                .flatMap(plan::periode)
                .map(period -> IntStream.rangeClosed(period.getAwal(), period.getAkhir()))
                .orElse(IntStream.empty())
                .limit(LONGEST_PERIOD)
                .filter(
                        year ->
                                iku.stream()
                                        .anyMatch(
                                                each ->
                                                        IndicatorShares.given(
                                                                pengukur.target(each, year))))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Program> program() {
        return instansi().map(plan::program).orElse(List.of());
    }

    /** The programs that carry an objective, themselves or through what is below them. */
    Set<Program> carriers() {
        return carriers;
    }

    /** The objectives a program carries itself or through what is below it. */
    Stream<Sasaran> sasaranOf(Program program) {
        var below =
                program.getKegiatan().stream()
                        .flatMap(k -> Stream.concat(Stream.of(k), k.getSubKegiatan().stream()));
        return Stream.concat(Stream.of(program), below)
                .flatMap(each -> plan.didukungOleh(each).stream());
    }

    List<SubKegiatan> subKegiatan() {
        return program().stream()
                .flatMap(each -> each.getKegiatan().stream())
                .flatMap(each -> each.getSubKegiatan().stream())
                .toList();
    }

    /** The agency's units of the highest level. */
    List<Unit> unit() {
        return instansi().map(agency -> List.<Unit>copyOf(agency.getUnit())).orElse(List.of());
    }

    /** Whether a unit, a unit below it or its head answers for something of the plan. */
    boolean answersForSomething(Unit unit) {
        return responsible.contains(unit)
                || unit.getPimpinan() != null && responsible.contains(unit.getPimpinan())
                || unit.getUnit().stream().anyMatch(this::answersForSomething);
    }

    Optional<Perjanjian> perjanjian() {
        return instansi()
                .flatMap(
                        agency ->
                                plan.perjanjian(agency, tahun, Versi.PERUBAHAN)
                                        .or(() -> plan.perjanjian(agency, tahun, Versi.MURNI)));
    }

    Optional<Laporan> laporan(int year) {
        return instansi().flatMap(agency -> plan.laporan(agency, year));
    }

    /** The evaluation of the year, else of the year before, as the report tells it. */
    Optional<Evaluasi> evaluasi() {
        return instansi()
                .flatMap(
                        agency ->
                                plan.evaluasi(agency, tahun)
                                        .or(() -> plan.evaluasi(agency, tahun - 1)));
    }

    /** Whether a printed document of the agency and year is transcribed. */
    public boolean isPrinted() {
        return !transcripts.isEmpty();
    }

    /** The transcripts of printed documents of the agency and year. */
    List<Tercetak> transcripts() {
        return transcripts;
    }

    /** The printed documents of the agency and year; empty when none is transcribed. */
    List<DokumenTercetak> printed() {
        if (printed == null) {
            var reader = PembacaTercetak.of(plan);
            printed = transcripts.stream().map(reader::baca).toList();
        }
        return printed;
    }
}
