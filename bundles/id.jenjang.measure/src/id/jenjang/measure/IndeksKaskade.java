package id.jenjang.measure;

import id.jenjang.model.Anggaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which agency an element belongs to, and which objectives a Renstra has, and which program
 * elements carry them.
 */
final class IndeksKaskade {
    private final Optional<Instansi> satuSatunya;
    private final Map<Instansi, List<Renstra>> renstra = new HashMap<>();
    private final Map<Instansi, List<Program>> program = new HashMap<>();
    private final Map<Renstra, List<Sasaran>> sasaran = new HashMap<>();
    private final Map<Renstra, List<Indikator>> iku = new HashMap<>();
    private final Map<Sasaran, Set<ElemenProgram>> pendukung = new HashMap<>();
    private final Map<ElemenProgram, Set<Sasaran>> didukung = new HashMap<>();

    IndeksKaskade(IndeksElemen elemen) {
        List<Instansi> instansi = elemen.all(Instansi.class);
        satuSatunya = instansi.size() == 1 ? Optional.of(instansi.get(0)) : Optional.empty();
        elemen.all(Renstra.class).forEach(r -> instansiOf(r).ifPresent(i -> add(renstra, i, r)));
        elemen.all(Program.class).forEach(p -> instansiOf(p).ifPresent(i -> add(program, i, p)));
        elemen.all(Renstra.class).forEach(this::index);
        for (Sasaran sasaran : elemen.all(Sasaran.class)) {
            sasaran.getDidukung().forEach(e -> link(sasaran, e));
            for (Indikator indikator : sasaran.getIndikator()) {
                indikator.getDidukung().forEach(e -> link(sasaran, e));
            }
        }
        for (Program p : elemen.all(Program.class)) {
            p.getMendukung().forEach(s -> link(s, p));
        }
    }

    private void index(Renstra r) {
        List<Sasaran> all = new ArrayList<>();
        r.getTujuan().forEach(t -> all.addAll(t.getSasaran()));
        all.addAll(r.getSasaran());
        sasaran.put(r, Collections.unmodifiableList(all));
        List<Indikator> indikator = all.stream().flatMap(s -> s.getIndikator().stream()).toList();
        List<Indikator> utama =
                indikator.stream().filter(i -> i.getJenis() == JenisIndikator.IKU).toList();
        iku.put(r, utama.isEmpty() ? indikator : utama);
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private void link(Sasaran sasaran, ElemenProgram elemen) {
        if (Rujukan.resolved(sasaran).isPresent() && Rujukan.resolved(elemen).isPresent()) {
            pendukung.computeIfAbsent(sasaran, s -> new LinkedHashSet<>()).add(elemen);
            didukung.computeIfAbsent(elemen, e -> new LinkedHashSet<>()).add(sasaran);
        }
    }

    Optional<Instansi> instansiOf(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Instansi i) {
                return Optional.of(i);
            }
            Optional<Instansi> named = Rujukan.resolved(named(e));
            if (named.isPresent()) {
                return named;
            }
        }
        return satuSatunya;
    }

    private static Instansi named(EObject element) {
        return switch (element) {
            case Renstra r -> r.getInstansi();
            case Program p -> p.getInstansi();
            case Anggaran a -> a.getInstansi();
            case Perjanjian p -> p.getInstansi();
            case RencanaAksi r -> r.getInstansi();
            case Pengukuran p -> p.getInstansi();
            case Evaluasi e -> e.getInstansi();
            case Laporan l -> l.getInstansi();
            default -> null;
        };
    }

    List<Renstra> renstra(Instansi instansi) {
        return Collections.unmodifiableList(renstra.getOrDefault(instansi, List.of()));
    }

    List<Program> program(Instansi instansi) {
        return Collections.unmodifiableList(program.getOrDefault(instansi, List.of()));
    }

    List<ElemenProgram> pendukung(Sasaran sasaran) {
        return List.copyOf(pendukung.getOrDefault(sasaran, Set.of()));
    }

    List<Sasaran> didukungOleh(ElemenProgram elemen) {
        return List.copyOf(didukung.getOrDefault(elemen, Set.of()));
    }

    List<Sasaran> sasaran(Renstra r) {
        return sasaran.getOrDefault(r, List.of());
    }

    List<Indikator> iku(Renstra r) {
        return iku.getOrDefault(r, List.of());
    }
}
