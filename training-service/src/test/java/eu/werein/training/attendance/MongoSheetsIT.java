package eu.werein.training.attendance;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;
import java.util.concurrent.Callable;

class MongoSheetsIT extends SheetsContract {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Sheets sheets() {
        return SERVICE.bean(Sheets.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner, work);
    }
}
