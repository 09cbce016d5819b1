package id.jenjang.measure;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Periode;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Skala;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EObject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A whole plan: all its files, indexed once. Every look-up afterwards is a map access, however
 * large the plan.
 *
 * <p>The index is a snapshot: it does not follow later changes of the model. Links that could not
 * be resolved are treated as absent. Where a plan says a thing twice (two budgets of one agency,
 * year and version; two measurements of one indicator and year), the first in file order counts;
 * the checker reports the second. No method returns null.
 */
public final class Rencana {
    private final List<Berkas> berkas;
    private final List<Berkas> pustaka;
    private final IndeksElemen elemen;
    private final IndeksElemen elemenPustaka;
    private final IndeksKaskade kaskade;
    private final IndeksTahunan tahunan;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    private Rencana(
            Collection<Berkas> berkas, Collection<Berkas> pustaka, Optional<Rencana> before) {
        this.berkas = List.copyOf(berkas);
        this.pustaka = List.copyOf(pustaka);
        elemen = new IndeksElemen(this.berkas, before.map(r -> r.elemen));
        elemenPustaka = new IndeksElemen(this.pustaka, before.map(r -> r.elemenPustaka));
        kaskade = new IndeksKaskade(elemen);
        tahunan = new IndeksTahunan(elemen, kaskade);
    }

    /** Indexes the files of one plan, in the given order, without a library. */
    public static Rencana of(Collection<Berkas> berkas) {
        return new Rencana(berkas, List.of(), Optional.empty());
    }

    /**
     * Indexes the files of one plan together with a library of scales and ladders.
     *
     * @param berkas the plan's own files, in the order in which they are read
     * @param pustaka library files; found by {@link #byId} and {@link #skala}, never by {@link
     *     #all}
     */
    public static Rencana of(Collection<Berkas> berkas, Collection<Berkas> pustaka) {
        return new Rencana(berkas, pustaka, Optional.empty());
    }

    /**
     * Indexes a plan that follows from this one, as {@link #of(Collection, Collection)} does; what
     * is known of files that both have is taken over.
     *
     * @param berkas the other plan's files, in the order in which they are read; those that this
     *     plan has too have not changed since it was indexed
     * @param pustaka the same of library files
     */
    public Rencana following(Collection<Berkas> berkas, Collection<Berkas> pustaka) {
        return new Rencana(berkas, pustaka, Optional.of(this));
    }

    /**
     * Something dear that is the same for everybody who asks, computed from this snapshot by the
     * first one and kept as long as the plan.
     *
     * @param type what it is; a plan keeps one of each type, so every caller gives the same way to
     *     compute it
     * @param compute computes it; asks for nothing shared itself; must not return null
     */
    public <T> T shared(Class<T> type, Function<Rencana, T> compute) {
        return type.cast(shared.computeIfAbsent(type, t -> compute.apply(this)));
    }

    /** The plan's own files in reading order. */
    public List<Berkas> berkas() {
        return berkas;
    }

    /** The library files; empty when none were given. */
    public List<Berkas> pustaka() {
        return pustaka;
    }

    /**
     * All elements of a type, including its subtypes, in file order; without those of the library.
     *
     * @param type a type of the metamodel, or {@code EObject} for every element
     */
    public <T extends EObject> List<T> all(Class<T> type) {
        return elemen.all(type);
    }

    /** Every element below the plan's files, in file order; without those of the library. */
    public List<EObject> semua() {
        return all(EObject.class);
    }

    /** The first element with this id, of the plan or else of the library. */
    public Optional<Bernama> byId(String id) {
        return elemen.byId(id).or(() -> elemenPustaka.byId(id));
    }

    /** The scale with this id, of the plan or else of the library. */
    public Optional<Skala> skala(String id) {
        return byId(id).filter(Skala.class::isInstance).map(Skala.class::cast);
    }

    /** The first agency of the plan. */
    public Optional<Instansi> instansi() {
        return all(Instansi.class).stream().findFirst();
    }

    /**
     * The agency an element belongs to: the one it names itself or the one named by the nearest
     * element around it. An element that names none belongs to the plan's only agency; with several
     * agencies, to none.
     */
    public Optional<Instansi> instansiOf(EObject element) {
        return kaskade.instansiOf(element);
    }

    /** The first Renstra of an agency. */
    public Optional<Renstra> renstra(Instansi instansi) {
        return kaskade.renstra(instansi).stream().findFirst();
    }

    /** The Renstra of an agency whose period holds the year; when none does, the agency's first. */
    public Optional<Renstra> renstra(Instansi instansi, int tahun) {
        for (Renstra renstra : kaskade.renstra(instansi)) {
            if (periode(renstra).filter(p -> holds(p, tahun)).isPresent()) {
                return Optional.of(renstra);
            }
        }
        return renstra(instansi);
    }

    private static boolean holds(Periode periode, int tahun) {
        return periode.getAwal() <= tahun && tahun <= periode.getAkhir();
    }

    /** The RPJMD a Renstra rests on; when it names none, the plan's first. */
    public Optional<Rpjmd> rpjmd(Renstra renstra) {
        return Rujukan.resolved(renstra.getRpjmd()).or(() -> all(Rpjmd.class).stream().findFirst());
    }

    /** The years of a Renstra: its own period, else that of its RPJMD. */
    public Optional<Periode> periode(Renstra renstra) {
        return Optional.ofNullable(renstra.getPeriode())
                .or(() -> rpjmd(renstra).map(Rpjmd::getPeriode));
    }

    /** The programs of an agency in file order. */
    public List<Program> program(Instansi instansi) {
        return kaskade.program(instansi);
    }

    /** The goals of a Renstra in order. */
    public List<Tujuan> tujuan(Renstra renstra) {
        return List.copyOf(renstra.getTujuan());
    }

    /**
     * The objectives of a Renstra: those of its goals in order, then those written without a goal.
     */
    public List<Sasaran> sasaran(Renstra renstra) {
        return kaskade.sasaran(renstra);
    }

    /**
     * The Indikator Kinerja Utama of a Renstra: the indicators of kind IKU of its objectives, in
     * order. Where no objective has one, all indicators of the objectives stand in for them.
     */
    public List<Indikator> iku(Renstra renstra) {
        return kaskade.iku(renstra);
    }

    /** The budget of an agency, year and version. */
    public Optional<Anggaran> anggaran(Instansi instansi, int tahun, Versi versi) {
        return tahunan.anggaran(instansi, tahun, versi);
    }

    /** The budget in force at the end of a year: the revised one, else the first one. */
    public Optional<Anggaran> anggaranBerlaku(Instansi instansi, int tahun) {
        return anggaran(instansi, tahun, Versi.PERUBAHAN)
                .or(() -> anggaran(instansi, tahun, Versi.MURNI));
    }

    /**
     * What a budget says of an element. A budget may be written in several blocks of the same
     * agency, year and version; they count as one.
     */
    public Optional<EntriAnggaran> entriAnggaran(Anggaran anggaran, PenerimaAnggaran untuk) {
        return tahunan.entriAnggaran(anggaran, untuk);
    }

    /** All blocks that make up the budget of an agency, year and version, in file order. */
    public List<Anggaran> blokAnggaran(Instansi instansi, int tahun, Versi versi) {
        return tahunan.blokAnggaran(instansi, tahun, versi);
    }

    /** The measurement of an indicator in a year. */
    public Optional<EntriPengukuran> pengukuran(Indikator indikator, int tahun) {
        return tahunan.pengukuran(indikator, tahun);
    }

    /** The years in which an indicator is measured, ascending. */
    public SortedSet<Integer> tahunTerukur(Indikator indikator) {
        return tahunan.tahunTerukur(indikator);
    }

    /** The first block of measurements of an agency and year. */
    public Optional<Pengukuran> pengukuran(Instansi instansi, int tahun) {
        return tahunan.first(Pengukuran.class, instansi, tahun);
    }

    /** The performance agreement of an agency, year and version. */
    public Optional<Perjanjian> perjanjian(Instansi instansi, int tahun, Versi versi) {
        return tahunan.perjanjian(instansi, tahun, versi);
    }

    /**
     * What the agreement of a year and version says of an indicator, where it differs from the
     * Renstra.
     */
    public Optional<TargetPerjanjian> targetPerjanjian(
            Indikator indikator, int tahun, Versi versi) {
        return tahunan.targetPerjanjian(indikator, tahun, versi);
    }

    /** The action plan of an agency and year. */
    public Optional<RencanaAksi> rencanaAksi(Instansi instansi, int tahun) {
        return tahunan.first(RencanaAksi.class, instansi, tahun);
    }

    /** What the action plan of a year says of an indicator. */
    public Optional<EntriRencanaAksi> rencanaAksi(Indikator indikator, int tahun) {
        return tahunan.rencanaAksi(indikator, tahun);
    }

    /** The AKIP evaluation of an agency and year. */
    public Optional<Evaluasi> evaluasi(Instansi instansi, int tahun) {
        return tahunan.first(Evaluasi.class, instansi, tahun);
    }

    /** The first report definition of an agency and year. */
    public Optional<Laporan> laporan(Instansi instansi, int tahun) {
        return tahunan.first(Laporan.class, instansi, tahun);
    }

    /**
     * The programs, kegiatan and sub kegiatan that carry an objective, distinct: those it names,
     * then those its indicators name, then those that name it.
     */
    public List<ElemenProgram> pendukung(Sasaran sasaran) {
        return kaskade.pendukung(sasaran);
    }

    /**
     * The distinct programs to which the elements carrying an objective belong, in the order of
     * those elements.
     */
    public List<Program> programPendukung(Sasaran sasaran) {
        return pendukung(sasaran).stream().flatMap(e -> programOf(e).stream()).distinct().toList();
    }

    /**
     * The elements an indicator names as carrying exactly it, distinct; its objective's are not
     * included.
     */
    public List<ElemenProgram> pendukung(Indikator indikator) {
        return Rujukan.resolved(indikator.getDidukung());
    }

    /**
     * The objectives an element itself carries, written from either side; not those of elements
     * below or above it.
     */
    public List<Sasaran> didukungOleh(ElemenProgram elemen) {
        return kaskade.didukungOleh(elemen);
    }

    /** The program an element belongs to; the element itself when it is a program. */
    public static Optional<Program> programOf(ElemenProgram elemen) {
        return Rujukan.around(elemen, Program.class);
    }

    /** The objective an indicator measures; empty for indicators of goals and programs. */
    public static Optional<Sasaran> sasaranOf(Indikator indikator) {
        return indikator.eContainer() instanceof Sasaran s ? Optional.of(s) : Optional.empty();
    }

    /** The goal around an objective, or an objective's indicator. */
    public static Optional<Tujuan> tujuanOf(EObject element) {
        return Rujukan.around(element, Tujuan.class);
    }

    /** The Renstra around an element. */
    public static Optional<Renstra> renstraOf(EObject element) {
        return Rujukan.around(element, Renstra.class);
    }
}
