package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.CaseRef;

/// A branching case inside a lesson.
@Service
class CaseUi implements BlockUi<CaseRef> {

    @Override
    public Class<CaseRef> form() {
        return CaseRef.class;
    }

    @Override
    public Component draw(CaseRef ref, Reading reading) {
        return new CasePlayer(reading.course().incident(ref.use()).orElseThrow(), reading);
    }
}
