package id.jenjang.dsl.ide.cascade;

import id.jenjang.model.Anggaran;
import id.jenjang.model.Daerah;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pemeriksaan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Skala;
import id.jenjang.model.Tangga;
import id.jenjang.model.Tercetak;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/** The headings under which stands what lies outside of the cascade, in the order of the tree. */
enum Group {
    DOKUMEN(Daerah.class, Rpjmd.class, Renstra.class),
    INSTANSI(Instansi.class),
    PERJANJIAN(Perjanjian.class),
    RENCANA_AKSI(RencanaAksi.class),
    ANGGARAN(Anggaran.class),
    PENGUKURAN(Pengukuran.class),
    EVALUASI(Evaluasi.class),
    LAPORAN(Laporan.class),
    SKALA(Skala.class, Tangga.class),
    PEMERIKSAAN(Pemeriksaan.class),
    TERCETAK(Tercetak.class),
    /** What ought to hang in the cascade, or under a heading, and does not. */
    LEPAS(Program.class);

    private final List<Class<?>> types;

    Group(Class<?>... types) {
        this.types = List.of(types);
    }

    boolean holds(EObject element) {
        for (var type : types) {
            if (type.isInstance(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether elements of a class stand under it. */
    boolean holds(Class<?> type) {
        return types.contains(type);
    }

    /** The key of its line. */
    String key() {
        return "*" + name();
    }
}
