package id.jenjang.report.docx.internal.word;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Line;
import id.jenjang.diagram.Scene;
import id.jenjang.report.docx.internal.flow.Span;

import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingGroup.CTWordprocessingGroup;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingGroup.ObjectFactory;
import org.docx4j.dml.CTGroupShapeProperties;
import org.docx4j.dml.CTGroupTransform2D;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;

/** Writes a scene as a group of vector shapes standing in the line, with its text alternative. */
final class PictureWriter {

    private static final String GROUP =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static final int EMU_PER_POINT = 12700;

    private final Ids ids;
    private final ShapeWriter shapes;

    PictureWriter(Ids ids) {
        this.ids = ids;
        this.shapes = new ShapeWriter(ids);
    }

    static long emu(double points) {
        return Math.round(points * EMU_PER_POINT);
    }

    Drawing drawing(Span.Picture picture) {
        var inline = new Inline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        inline.setExtent(size(picture.scene()));
        var properties = new CTNonVisualDrawingProps();
        properties.setId(ids.nextDrawing());
        properties.setName(picture.title());
        properties.setDescr(picture.alternative());
        inline.setDocPr(properties);
        inline.setCNvGraphicFramePr(new CTNonVisualGraphicFrameProperties());
        var data = new GraphicData();
        data.setUri(GROUP);
        data.getAny().add(new ObjectFactory().createWgp(group(picture.scene())));
        var graphic = new Graphic();
        graphic.setGraphicData(data);
        inline.setGraphic(graphic);
        var drawing = Wml.FACTORY.createDrawing();
        drawing.getAnchorOrInline().add(inline);
        return drawing;
    }

    private CTWordprocessingGroup group(Scene scene) {
        var group = new CTWordprocessingGroup();
        group.setCNvGrpSpPr(new org.docx4j.dml.CTNonVisualGroupDrawingShapeProps());
        var frame = new CTGroupTransform2D();
        frame.setOff(point(0, 0));
        frame.setExt(size(scene));
        frame.setChOff(point(0, 0));
        frame.setChExt(size(scene));
        var properties = new CTGroupShapeProperties();
        properties.setXfrm(frame);
        group.setGrpSpPr(properties);
        for (Line line : scene.lines()) {
            group.getWspOrGrpSpOrGraphicFrame().add(shapes.line(line));
        }
        for (Box box : scene.boxes()) {
            group.getWspOrGrpSpOrGraphicFrame().add(shapes.box(box));
        }
        return group;
    }

    static CTPoint2D point(double x, double y) {
        var point = new CTPoint2D();
        point.setX(emu(x));
        point.setY(emu(y));
        return point;
    }

    static CTPositiveSize2D size(double width, double height) {
        var size = new CTPositiveSize2D();
        size.setCx(emu(width));
        size.setCy(emu(height));
        return size;
    }

    private static CTPositiveSize2D size(Scene scene) {
        return size(scene.width(), scene.height());
    }
}
