package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Laporan;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Skala;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Versi;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

class RencanaTest {
    private final Bangun plan = new Bangun();

    @Test
    void elementsByTypeIncludeSubtypesInFileOrder() {
        Program p1 = plan.program("P1");
        Kegiatan k1 = Bangun.kegiatan(p1, "K1");
        SubKegiatan s1 = Bangun.subKegiatan(k1, "S1");
        Program p2 = plan.program("P2");
        Rencana rencana = plan.rencana();
        assertEquals(List.of(p1, k1, s1, p2), rencana.all(ElemenProgram.class));
        assertEquals(List.of(p1, p2), rencana.all(Program.class));
        assertEquals(
                List.of(plan.instansi, plan.renstra, p1, k1, s1, p2), rencana.all(Bernama.class));
        assertEquals(rencana.all(EObject.class), rencana.semua());
        assertTrue(rencana.semua().contains(plan.renstra.getPeriode()));
        assertEquals(List.of(), rencana.all(Skala.class));
        assertEquals(List.of(plan.berkas), rencana.berkas());
        assertThrows(UnsupportedOperationException.class, () -> rencana.all(Program.class).clear());
    }

    @Test
    void libraryIsFoundByIdOnly() {
        Skala sendiri = Bangun.skala(-1, "A >= 0");
        sendiri.setId("atribut");
        plan.berkas.getElemen().add(sendiri);
        Berkas pustaka = Bangun.PABRIK.createBerkas();
        Skala baku = Bangun.skala(-1, "A >= 0");
        baku.setId("akip");
        Skala tertutup = Bangun.skala(-1, "A >= 0");
        tertutup.setId("atribut");
        pustaka.getElemen().addAll(List.of(baku, tertutup));
        Rencana rencana = Rencana.of(List.of(plan.berkas), List.of(pustaka));
        assertEquals(List.of(sendiri), rencana.all(Skala.class));
        assertEquals(Optional.of(baku), rencana.skala("akip"));
        assertEquals(Optional.of(sendiri), rencana.byId("atribut"));
        assertEquals(Optional.empty(), rencana.byId("tidak ada"));
        assertEquals(Optional.empty(), rencana.skala("Setda"));
        assertEquals(List.of(pustaka), rencana.pustaka());
    }

    @Test
    void aPlanThatFollowsIsIndexedAsIfAlone() {
        Program p1 = plan.program("P1");
        Berkas lama = Bangun.PABRIK.createBerkas();
        Program p2 = Bangun.PABRIK.createProgram();
        p2.setId("P2");
        lama.getElemen().add(p2);
        Rencana before = Rencana.of(List.of(plan.berkas, lama));
        Berkas baru = Bangun.PABRIK.createBerkas();
        Program p3 = Bangun.PABRIK.createProgram();
        p3.setId("P1");
        baru.getElemen().add(p3);
        Rencana after = before.following(List.of(baru, plan.berkas), List.of());
        assertEquals(List.of(p3, p1), after.all(Program.class));
        assertEquals(Optional.of(p3), after.byId("P1"));
        assertEquals(Optional.empty(), after.byId("P2"));
        assertEquals(Rencana.of(List.of(baru, plan.berkas)).semua(), after.semua());
        assertEquals(List.of(p1, p2), before.all(Program.class));
        assertEquals(Optional.of(p1), before.byId("P1"));
    }

    @Test
    void firstOfTwoElementsWithOneIdCounts() {
        Program p1 = plan.program("P");
        plan.program("P");
        assertSame(p1, plan.rencana().byId("P").orElseThrow());
    }

    @Test
    void objectivesOfGoalsComeBeforeThoseWithout() {
        Sasaran lepas = plan.sasaran("S9");
        Tujuan tujuan = Bangun.PABRIK.createTujuan();
        Sasaran dalam = Bangun.PABRIK.createSasaran();
        tujuan.getSasaran().add(dalam);
        plan.renstra.getTujuan().add(tujuan);
        Rencana rencana = plan.rencana();
        assertEquals(List.of(dalam, lepas), rencana.sasaran(plan.renstra));
        assertEquals(List.of(tujuan), rencana.tujuan(plan.renstra));
        assertEquals(Optional.of(tujuan), Rencana.tujuanOf(dalam));
        assertEquals(Optional.empty(), Rencana.tujuanOf(lepas));
        assertEquals(Optional.of(plan.renstra), Rencana.renstraOf(dalam));
    }

    @Test
    void withoutIkuAllIndicatorsOfObjectivesCount() {
        Sasaran sasaran = plan.sasaran("S");
        Indikator a = plan.iku(sasaran, "A", "");
        Indikator b = plan.iku(sasaran, "B", "");
        b.setJenis(JenisIndikator.INDIKATOR);
        assertEquals(List.of(a), plan.rencana().iku(plan.renstra));
        a.setJenis(JenisIndikator.INDIKATOR);
        assertEquals(List.of(a, b), plan.rencana().iku(plan.renstra));
        assertEquals(Optional.of(sasaran), Rencana.sasaranOf(a));
    }

    @Test
    void supportIsReadFromAllSides() {
        Sasaran sasaran = plan.sasaran("S");
        Indikator indikator = plan.iku(sasaran, "A", "");
        Program p1 = plan.program("P1");
        Program p2 = plan.program("P2");
        Kegiatan k = Bangun.kegiatan(p2, "K");
        p1.getMendukung().add(sasaran);
        p2.getMendukung().add(sasaran);
        sasaran.getDidukung().add(p2);
        indikator.getDidukung().add(k);
        Rencana rencana = plan.rencana();
        assertEquals(List.of(p2, k, p1), rencana.pendukung(sasaran));
        assertEquals(List.of(p2, p1), rencana.programPendukung(sasaran));
        assertEquals(List.of(k), rencana.pendukung(indikator));
        assertEquals(List.of(sasaran), rencana.didukungOleh(k));
        assertEquals(List.of(sasaran), rencana.didukungOleh(p1));
        assertEquals(List.of(), rencana.pendukung(plan.sasaran("lain")));
        assertEquals(Optional.of(p2), Rencana.programOf(k));
    }

    @Test
    void unresolvedLinksAreAbsent() {
        Sasaran sasaran = plan.sasaran("S");
        Program putus = Bangun.PABRIK.createProgram();
        ((InternalEObject) putus).eSetProxyURI(URI.createURI("putus#//x"));
        sasaran.getDidukung().add(putus);
        Instansi tanpa = Bangun.PABRIK.createInstansi();
        ((InternalEObject) tanpa).eSetProxyURI(URI.createURI("putus#//y"));
        Laporan laporan = plan.laporan(2023);
        laporan.setInstansi(tanpa);
        laporan.setSkala(null);
        Rencana rencana = plan.rencana();
        assertEquals(List.of(), rencana.pendukung(sasaran));
        assertEquals(Optional.of(plan.instansi), rencana.instansiOf(laporan));
        assertEquals(Optional.of(laporan), rencana.laporan(plan.instansi, 2023));
    }

    @Test
    void elementsWithoutAgencyBelongToTheOnlyOne() {
        Program program = plan.program("P");
        Sasaran sasaran = plan.sasaran("S");
        assertEquals(List.of(program), plan.rencana().program(plan.instansi));
        assertEquals(Optional.of(plan.instansi), plan.rencana().instansiOf(sasaran));
        Instansi lain = Bangun.PABRIK.createInstansi();
        plan.berkas.getElemen().add(lain);
        assertEquals(List.of(), plan.rencana().program(plan.instansi));
        assertEquals(Optional.empty(), plan.rencana().instansiOf(program));
        program.setInstansi(lain);
        assertEquals(List.of(program), plan.rencana().program(lain));
        assertEquals(Optional.of(plan.instansi), plan.rencana().instansiOf(sasaran));
        assertEquals(Optional.of(plan.instansi), plan.rencana().instansi());
    }

    @Test
    void renstraOfTheYearAndItsRpjmd() {
        Renstra baru = Bangun.PABRIK.createRenstra();
        baru.setInstansi(plan.instansi);
        Rpjmd rpjmd = Bangun.PABRIK.createRpjmd();
        rpjmd.setPeriode(Bangun.PABRIK.createPeriode());
        rpjmd.getPeriode().setAwal(2027);
        rpjmd.getPeriode().setAkhir(2031);
        plan.berkas.getElemen().addAll(List.of(baru, rpjmd));
        Rencana rencana = plan.rencana();
        assertEquals(Optional.of(plan.renstra), rencana.renstra(plan.instansi));
        assertEquals(Optional.of(plan.renstra), rencana.renstra(plan.instansi, 2026));
        assertEquals(Optional.of(baru), rencana.renstra(plan.instansi, 2027));
        assertEquals(Optional.of(plan.renstra), rencana.renstra(plan.instansi, 2050));
        assertEquals(Optional.of(rpjmd), rencana.rpjmd(baru));
        assertEquals(Optional.of(rpjmd.getPeriode()), rencana.periode(baru));
    }

    @Test
    void yearlyDocumentsByYearAndVersion() {
        Indikator indikator = plan.iku(plan.sasaran("S"), "A", "");
        var murni = plan.anggaran(2023, Versi.MURNI);
        var perjanjian = plan.perjanjian(indikator, 2023, Versi.MURNI, "3");
        var entri = plan.ukur(indikator, 2023, "3");
        plan.ukur(indikator, 2023, "99");
        RencanaAksi aksi = Bangun.PABRIK.createRencanaAksi();
        aksi.setTahun(2023);
        var langkah = Bangun.PABRIK.createEntriRencanaAksi();
        langkah.setIndikator(indikator);
        aksi.getEntri().add(langkah);
        var evaluasi = Bangun.PABRIK.createEvaluasi();
        evaluasi.setTahun(2023);
        plan.berkas.getElemen().addAll(List.of(aksi, evaluasi));
        Rencana rencana = plan.rencana();
        assertEquals(Optional.of(murni), rencana.anggaranBerlaku(plan.instansi, 2023));
        assertEquals(Optional.empty(), rencana.anggaran(plan.instansi, 2023, Versi.PERUBAHAN));
        assertEquals(Optional.of(perjanjian), rencana.perjanjian(plan.instansi, 2023, Versi.MURNI));
        assertEquals(
                Optional.of(perjanjian.getEntri().get(0)),
                rencana.targetPerjanjian(indikator, 2023, Versi.MURNI));
        assertEquals(Optional.of(entri), rencana.pengukuran(indikator, 2023));
        assertEquals(Optional.of(entri.eContainer()), rencana.pengukuran(plan.instansi, 2023));
        assertEquals(Optional.empty(), rencana.pengukuran(indikator, 2022));
        assertEquals(new TreeSet<>(Set.of(2023)), rencana.tahunTerukur(indikator));
        assertEquals(Optional.of(aksi), rencana.rencanaAksi(plan.instansi, 2023));
        assertEquals(Optional.of(langkah), rencana.rencanaAksi(indikator, 2023));
        assertEquals(Optional.of(evaluasi), rencana.evaluasi(plan.instansi, 2023));
        var perubahan = plan.anggaran(2023, Versi.PERUBAHAN);
        assertEquals(Optional.of(perubahan), plan.rencana().anggaranBerlaku(plan.instansi, 2023));
    }
}
