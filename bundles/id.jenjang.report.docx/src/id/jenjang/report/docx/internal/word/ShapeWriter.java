package id.jenjang.report.docx.internal.word;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Line;

import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTTextboxInfo;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTWordprocessingShape;
import org.docx4j.dml.CTGeomGuideList;
import org.docx4j.dml.CTLineProperties;
import org.docx4j.dml.CTNonVisualConnectorProperties;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualDrawingShapeProps;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTSRgbColor;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTSolidColorFillProperties;
import org.docx4j.dml.CTTextBodyProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.STTextAnchoringType;
import org.docx4j.dml.STTextWrappingType;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.STLineSpacingRule;

/** Writes one box or connector of a picture as a shape. */
final class ShapeWriter {

    private static final String INK = "1F1F1F";
    private static final String FRAME = "5B77A5";

    /**
     * A little less than the padding the layout reckons with, so that no line breaks earlier than
     * it did there.
     */
    private static final double INSET = 3;

    private static final double LINE_HEIGHT = 1.2;

    private final Ids ids;

    ShapeWriter(Ids ids) {
        this.ids = ids;
    }

    CTWordprocessingShape box(Box box) {
        var shape = shape("Kotak");
        shape.setCNvSpPr(new CTNonVisualDrawingShapeProps());
        var properties = properties(STShapeType.RECT, box.x(), box.y(), box.width(), box.height());
        properties.setSolidFill(fill(box.ground().color()));
        shape.setSpPr(properties);
        var content = Wml.FACTORY.createCTTxbxContent();
        var color = box.ground().dark() ? "FFFFFF" : INK;
        for (var line : box.title()) {
            content.getContent().add(paragraph(line, box, true, color));
        }
        for (var line : box.text()) {
            content.getContent().add(paragraph(line, box, false, color));
        }
        if (content.getContent().isEmpty()) {
            content.getContent().add(paragraph("", box, false, color));
        }
        var textBox = new CTTextboxInfo();
        textBox.setTxbxContent(content);
        shape.setTxbx(textBox);
        shape.setBodyPr(body());
        return shape;
    }

    CTWordprocessingShape line(Line line) {
        var shape = shape("Garis");
        shape.setCNvCnPr(new CTNonVisualConnectorProperties());
        shape.setSpPr(
                properties(
                        STShapeType.LINE,
                        line.x1(),
                        line.y1(),
                        line.x2() - line.x1(),
                        line.y2() - line.y1()));
        shape.setBodyPr(new CTTextBodyProperties());
        return shape;
    }

    private CTWordprocessingShape shape(String name) {
        var shape = new CTWordprocessingShape();
        var properties = new CTNonVisualDrawingProps();
        int id = ids.nextDrawing();
        properties.setId(id);
        properties.setName(name + " " + id);
        shape.setCNvPr(properties);
        return shape;
    }

    private static CTShapeProperties properties(
            STShapeType type, double x, double y, double width, double height) {
        var frame = new CTTransform2D();
        frame.setOff(PictureWriter.point(x, y));
        frame.setExt(PictureWriter.size(width, height));
        var geometry = new CTPresetGeometry2D();
        geometry.setPrst(type);
        geometry.setAvLst(new CTGeomGuideList());
        var properties = new CTShapeProperties();
        properties.setXfrm(frame);
        properties.setPrstGeom(geometry);
        var outline = new CTLineProperties();
        outline.setW((int) PictureWriter.emu(0.75));
        outline.setSolidFill(fill(FRAME));
        properties.setLn(outline);
        return properties;
    }

    private static CTSolidColorFillProperties fill(String color) {
        var rgb = new CTSRgbColor();
        rgb.setVal(color);
        var fill = new CTSolidColorFillProperties();
        fill.setSrgbClr(rgb);
        return fill;
    }

    private static CTTextBodyProperties body() {
        var body = new CTTextBodyProperties();
        int side = (int) PictureWriter.emu(INSET);
        body.setLIns(side);
        body.setRIns(side);
        body.setTIns(0);
        body.setBIns(0);
        body.setWrap(STTextWrappingType.SQUARE);
        body.setAnchor(STTextAnchoringType.CTR);
        return body;
    }

    /**
     * Each wrapped line is its own paragraph line, so that the text sits in its box everywhere as
     * it was measured.
     */
    private static P paragraph(String text, Box box, boolean bold, String color) {
        double size = box.fontSize();
        var properties = Wml.FACTORY.createPPr();
        var spacing = Wml.FACTORY.createPPrBaseSpacing();
        spacing.setBefore(Wml.number(0));
        spacing.setAfter(Wml.number(0));
        spacing.setLine(Wml.number(Math.round(size * LINE_HEIGHT * 20)));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        properties.setSpacing(spacing);
        properties.setJc(
                Wml.justification(box.leading() ? JcEnumeration.LEFT : JcEnumeration.CENTER));
        var characters = Wml.FACTORY.createRPr();
        characters.setB(Wml.on(bold));
        var ink = Wml.FACTORY.createColor();
        ink.setVal(color);
        characters.setColor(ink);
        int halfPoints = Math.max(2, (int) Math.round(size * 2));
        characters.setSz(Wml.halfPoints(halfPoints));
        characters.setSzCs(Wml.halfPoints(halfPoints));
        var run = Wml.FACTORY.createR();
        run.setRPr(characters);
        run.getContent().add(Wml.FACTORY.createRT(Wml.text(text)));
        var p = Wml.FACTORY.createP();
        p.setPPr(properties);
        p.getContent().add(run);
        return p;
    }
}
