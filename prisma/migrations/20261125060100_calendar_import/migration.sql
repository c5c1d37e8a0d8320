-- A due date may move because the working calendar did.
ALTER TYPE "due_change_basis" ADD VALUE 'CALENDAR';
