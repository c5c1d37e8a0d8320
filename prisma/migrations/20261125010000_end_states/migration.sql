-- Apart from what uses them: PostgreSQL lets a new value be used only once its transaction has ended.
ALTER TYPE "handling_state" ADD VALUE 'RETURNED';
ALTER TYPE "handling_state" ADD VALUE 'WITHDRAWN';
