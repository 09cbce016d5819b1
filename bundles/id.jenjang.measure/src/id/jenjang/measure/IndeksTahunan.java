package id.jenjang.measure;

import id.jenjang.model.Anggaran;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** What arrives each year, by agency, year and version, and by the element it speaks of. */
final class IndeksTahunan {
    /** Key of a yearly document; its version is null for documents that have none. */
    private record Dokumen(Class<?> type, EObject owner, int tahun, Versi versi) {}

    private final Map<Dokumen, List<EObject>> dokumen = new HashMap<>();
    private final Map<Anggaran, Map<PenerimaAnggaran, EntriAnggaran>> entriAnggaran =
            new HashMap<>();

    private final Map<Indikator, TreeSet<Integer>> tahunTerukur = new HashMap<>();

    IndeksTahunan(IndeksElemen elemen, IndeksKaskade kaskade) {
        for (Anggaran a : elemen.all(Anggaran.class)) {
            kaskade.instansiOf(a)
                    .ifPresent(i -> add(Anggaran.class, i, a.getTahun(), a.getVersi(), a));
        }
        for (Perjanjian p : elemen.all(Perjanjian.class)) {
            kaskade.instansiOf(p)
                    .ifPresent(i -> add(Perjanjian.class, i, p.getTahun(), p.getVersi(), p));
            p.getEntri().forEach(e -> addFor(e.getIndikator(), p.getTahun(), p.getVersi(), e));
        }
        addAll(elemen, kaskade, RencanaAksi.class, RencanaAksi::getTahun);
        addAll(elemen, kaskade, Pengukuran.class, Pengukuran::getTahun);
        addAll(elemen, kaskade, Evaluasi.class, Evaluasi::getTahun);
        addAll(elemen, kaskade, Laporan.class, Laporan::getTahun);
        for (RencanaAksi r : elemen.all(RencanaAksi.class)) {
            r.getEntri().forEach(e -> addFor(e.getIndikator(), r.getTahun(), null, e));
        }
        for (Pengukuran p : elemen.all(Pengukuran.class)) {
            p.getEntri().forEach(e -> addFor(e.getIndikator(), p.getTahun(), null, e));
            p.getEntri()
                    .forEach(e -> Rujukan.resolved(e.getIndikator()).ifPresent(i -> terukur(i, p)));
        }
        indexEntries(elemen, kaskade);
    }

    private <T extends EObject> void addAll(
            IndeksElemen elemen, IndeksKaskade kaskade, Class<T> type, ToIntFunction<T> tahun) {
        for (T d : elemen.all(type)) {
            kaskade.instansiOf(d).ifPresent(i -> add(type, i, tahun.applyAsInt(d), null, d));
        }
    }

    private void add(Class<?> type, EObject owner, int tahun, Versi versi, EObject document) {
        dokumen.computeIfAbsent(new Dokumen(type, owner, tahun, versi), k -> new ArrayList<>(1))
                .add(document);
    }

    private void addFor(Indikator indikator, int tahun, Versi versi, EObject entry) {
        Rujukan.resolved(indikator)
                .ifPresent(i -> add(entry.eClass().getInstanceClass(), i, tahun, versi, entry));
    }

    private void terukur(Indikator indikator, Pengukuran pengukuran) {
        tahunTerukur.computeIfAbsent(indikator, i -> new TreeSet<>()).add(pengukuran.getTahun());
    }

    /** Blocks of one agency, year and version share one map of entries. */
    private void indexEntries(IndeksElemen elemen, IndeksKaskade kaskade) {
        for (Anggaran a : elemen.all(Anggaran.class)) {
            Anggaran first =
                    kaskade.instansiOf(a)
                            .flatMap(i -> first(Anggaran.class, i, a.getTahun(), a.getVersi()))
                            .orElse(a);
            var entries = entriAnggaran.computeIfAbsent(first, k -> new HashMap<>());
            entriAnggaran.put(a, entries);
            a.getEntri()
                    .forEach(
                            e ->
                                    Rujukan.resolved(e.getUntuk())
                                            .ifPresent(u -> entries.putIfAbsent(u, e)));
        }
    }

    private <T extends EObject> Optional<T> first(
            Class<T> type, EObject owner, int tahun, Versi versi) {
        List<EObject> found = dokumen.get(new Dokumen(type, owner, tahun, versi));
        return found == null ? Optional.empty() : Optional.of(type.cast(found.get(0)));
    }

    <T extends EObject> Optional<T> first(Class<T> type, Instansi instansi, int tahun) {
        return first(type, instansi, tahun, null);
    }

    Optional<Anggaran> anggaran(Instansi instansi, int tahun, Versi versi) {
        return first(Anggaran.class, instansi, tahun, versi);
    }

    List<Anggaran> blokAnggaran(Instansi instansi, int tahun, Versi versi) {
        return dokumen
                .getOrDefault(new Dokumen(Anggaran.class, instansi, tahun, versi), List.of())
                .stream()
                .map(Anggaran.class::cast)
                .toList();
    }

    Optional<EntriAnggaran> entriAnggaran(Anggaran anggaran, PenerimaAnggaran untuk) {
        return Optional.ofNullable(entriAnggaran.getOrDefault(anggaran, Map.of()).get(untuk));
    }

    Optional<Perjanjian> perjanjian(Instansi instansi, int tahun, Versi versi) {
        return first(Perjanjian.class, instansi, tahun, versi);
    }

    Optional<TargetPerjanjian> targetPerjanjian(Indikator indikator, int tahun, Versi versi) {
        return first(TargetPerjanjian.class, indikator, tahun, versi);
    }

    Optional<EntriPengukuran> pengukuran(Indikator indikator, int tahun) {
        return first(EntriPengukuran.class, indikator, tahun, null);
    }

    Optional<EntriRencanaAksi> rencanaAksi(Indikator indikator, int tahun) {
        return first(EntriRencanaAksi.class, indikator, tahun, null);
    }

    SortedSet<Integer> tahunTerukur(Indikator indikator) {
        return Collections.unmodifiableSortedSet(
                tahunTerukur.getOrDefault(indikator, new TreeSet<>()));
    }
}
