package org.weltoffen.certificates.pdf;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import org.weltoffen.certificates.seal.SealField;

/// Makes the field for the seal: named, described and part of the reading order, without any extent on the page.
final class SealPlace {

    /// Nothing to see: the page says that it is sealed.
    static final PDRectangle NOTHING = new PDRectangle();

    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDDocument document;
    private final PDPage page;
    private final String description;

    private SealPlace(PDDocument document, String description) {
        this.document = document;
        this.page = document.getPage(document.getNumberOfPages() - 1);
        this.description = description;
    }

    /// Adds the field at the end of the last page.
    static void add(PDDocument document, String description, PDRectangle extent) throws IOException {
        var place = new SealPlace(document, description);
        place.tag(place.field(extent));
    }

    private PDAnnotationWidget field(PDRectangle extent) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDSignatureField(form);
        field.setPartialName(SealField.NAME);
        field.setAlternateFieldName(description);
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setRectangle(extent);
        var annotations = new ArrayList<PDAnnotation>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setName(TABS, "S");
        return widget;
    }

    private void tag(PDAnnotationWidget widget) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        var body = (PDStructureElement) root.getKids().getFirst();
        var element = new PDStructureElement("Form", body);
        element.setPage(page);
        element.setAlternateDescription(description);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        body.appendKid(element);
        widget.setStructParent(parentKey(root, element));
    }

    /// Enters the element into the tree that leads from things on the page back to their place in the reading order.
    private static int parentKey(PDStructureTreeRoot root, PDStructureElement element) {
        var tree = root.getParentTree().getCOSObject();
        var numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers == null) {
            throw new IllegalStateException("The parent tree has branches; only a flat one can be added to");
        }
        var key = root.getParentTreeNextKey();
        for (int place = 0; place < numbers.size(); place += 2) {
            key = Math.max(key, numbers.getInt(place) + 1);
        }
        numbers.add(COSInteger.get(key));
        numbers.add(element.getCOSObject());
        root.setParentTreeNextKey(key + 1);
        extend(tree.getCOSArray(COSName.LIMITS), key);
        return key;
    }

    private static void extend(@Nullable COSArray limits, int key) {
        if (limits != null) {
            limits.set(1, COSInteger.get(key));
        }
    }
}
